// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderform.h"
#include "ui_orderform.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/keys.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "models/base/text.h"
#include "models/grids/grids.h"
#include "models/residents/finder.h"
#include "models/workorders/orderwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 6;

bool isLetters(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return Text::isHan(c.unicode()); });
}

/// What cannot be read stays, to be said beside the field.
QString momentOf(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const Moment moment = OrderWords::typedMoment(typed);
    return moment == NoMoment ? typed.trimmed() : Moments::text(moment);
}

} // namespace

OrderForm::OrderForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::OrderForm>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->checkTitle->setType(Theme::Type::Strong);
    m_ui->place->setPlaceholderText(tr("Door 3-2-501, building, estate, or in words"));
    m_ui->place->setIconName(u"map-pin"_s);
    m_ui->caller->setPlaceholderText(tr("Name, pinyin, last digits; or a name as given"));
    m_ui->caller->setIconName(u"search"_s);
    m_ui->category->setMinimumContentsLength(12);
    for (FieldBox *box : {m_ui->titleBox, m_ui->placeBox, m_ui->residentBox, m_ui->categoryBox, m_ui->departmentBox})
        box->setReserveNote(true);
    new EnterMoves(this);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *join = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        join->setContext(Qt::WidgetWithChildrenShortcut);
        connect(join, &QShortcut::activated, this, &OrderForm::joined);
    }
    connectFields();
}

OrderForm::~OrderForm() = default;

void OrderForm::connectFields()
{
    connect(m_ui->title, &QLineEdit::textChanged, this, &OrderForm::suggest);
    connect(m_ui->category, &CodeCombo::codeChanged, this, &OrderForm::categoryChosen);
    connect(m_ui->place, &QLineEdit::textEdited, this, &OrderForm::placeTyped);
    connect(m_ui->place, &PickLine::picked, this, &OrderForm::placePicked);
    connect(m_ui->caller, &QLineEdit::textEdited, this, &OrderForm::callerTyped);
    connect(m_ui->caller, &PickLine::picked, this, &OrderForm::callerPicked);
    connect(m_ui->force, &CodeCombo::codeChanged, this, &OrderForm::showForce);
    connect(m_ui->callerKind, &CodeCombo::codeChanged, this, [this](const QString &code) {
        if (code != "anonymous"_L1 || m_filling)
            return;
        m_resident = 0;
        m_ui->caller->clear();
        m_ui->phone->clear();
        showCaller();
    });
    connect(m_ui->receiver, &CodeCombo::codeChanged, this, [this] { m_receiverTouched = m_receiverTouched || !m_filling; });
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_ui->title), static_cast<QLineEdit *>(m_ui->place), static_cast<QLineEdit *>(m_ui->caller),
                            static_cast<QLineEdit *>(m_ui->phone), static_cast<QLineEdit *>(m_ui->reportedAt)})
        connect(line, &QLineEdit::textChanged, this, &OrderForm::tell);
    for (CodeCombo *combo : {m_ui->category, m_ui->urgency, m_ui->kind, m_ui->force, m_ui->partnerGrid, m_ui->callerKind, m_ui->channel, m_ui->receiver})
        connect(combo, &CodeCombo::codeChanged, this, &OrderForm::tell);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &OrderForm::tell);
    connect(m_ui->checklist, &OrderChecklist::touched, this, &OrderForm::tell);
    connect(m_ui->files, &OrderFilesBox::touched, this, &OrderForm::tell);
}

void OrderForm::tell()
{
    if (!m_filling)
        Q_EMIT touched();
}

void OrderForm::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    for (const auto &[combo, list] : {std::pair{m_ui->urgency, u"order_urgency"_s}, {m_ui->kind, u"order_kind"_s}, {m_ui->force, u"order_force"_s},
                                      {m_ui->callerKind, u"caller_kind"_s}, {m_ui->channel, u"order_channel"_s}})
        combo->setChoices(VisitTexts::choices(list));
    m_ui->receiver->setMatcher([this](const QString &typed, const Choice &choice) {
        const QString letters = typed.toLower().remove(u' ');
        return CodeCombo::matches(typed, {{}, choice.text}) || readsAs(Text::foldedName(choice.text), letters) || m_receiverWords.value(choice.code).contains(typed, Qt::CaseInsensitive);
    });
    m_ui->category->setMatcher([this](const QString &typed, const Choice &choice) {
        const OrderCategoryEntry *entry = m_book.find(choice.code.toLongLong());
        const QString letters = typed.toLower().remove(u' ');
        return CodeCombo::matches(typed, {{}, choice.text}) || readsAs(Text::foldedName(choice.text), letters) || (entry && entry->category.code.startsWith(typed));
    });
}

void OrderForm::load()
{
    const Database &db = m_workplace->store().db();
    auto book = OrderCategoryBook::read(db);
    auto places = OrderPlaces::read(db);
    if (!book || !places) {
        m_workplace->complain(book ? places.error() : book.error());
        return;
    }
    m_book = *book;
    m_places = *places;
    QList<Choice> categories;
    for (const Key key : m_book.choices()) {
        const OrderCategoryEntry &entry = *m_book.find(key);
        const OrderCategoryEntry *above = m_book.find(entry.category.parent);
        categories.append({QString::number(key), above ? tr("%1 (%2)").arg(entry.category.name, above->category.name) : entry.category.name});
    }
    const bool filling = std::exchange(m_filling, true);
    m_ui->category->setChoices(categories);
    loadReceivers();
    loadPartnerGrids();
    m_filling = filling;
    learn();
}

void OrderForm::loadReceivers()
{
    const Database &db = m_workplace->store().db();
    const QString me = QString::number(m_workplace->store().worker());
    QList<Choice> choices{{u"w:"_s + me, tr("We handle it ourselves (%1)").arg(m_workplace->store().workerName())}};
    m_receiverWords.clear();
    if (auto departments = DepartmentBook::read(db))
        m_departments = *departments;
    for (const DepartmentEntry &entry : m_departments.entries())
        if (entry.isOpen()) {
            const QString code = u"d:%1"_s.arg(entry.key);
            choices.append({code, entry.department.name});
            m_receiverWords.insert(code, entry.department.aliases);
        }
    for (const Choice &worker : VisitTexts::workers(db))
        if (worker.code != me)
            choices.append({u"w:"_s + worker.code, tr("%1 of the office").arg(worker.text)});
    m_ui->receiver->setChoices(choices);
}

void OrderForm::loadPartnerGrids()
{
    const Database &db = m_workplace->store().db();
    const QDate today = QDate::currentDate();
    QList<Choice> choices;
    if (auto layers = Grids::layers(db, today))
        for (const Grids::Layer &layer : *layers)
            if (layer.layer.kind == "enterprise"_L1)
                if (auto grids = Grids::list(db, layer.key, today))
                    for (const Grids::Entry &grid : *grids)
                        choices.append({QString::number(grid.key), grid.grid.name});
    m_ui->partnerGrid->setChoices(choices);
}

void OrderForm::learn()
{
    auto made = std::make_shared<OrderSuggestions>();
    m_workplace->run(
        tr("Words of categories"), this,
        [store = &m_workplace->store(), book = m_book, made](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto learned = OrderSuggestions::read(*db, book);
            if (!learned)
                return learned.error();
            *made = *learned;
            return {};
        },
        [this, made](const Status &done) {
            if (!done)
                return;
            m_suggestions = *made;
            suggest();
        });
}

void OrderForm::begin(const WorkOrder &known)
{
    m_filling = true;
    m_begun = known;
    m_resident = known.resident;
    m_place = OrderPlaces::of(known);
    m_receiverTouched = false;
    for (FieldBox *box : findChildren<FieldBox *>())
        box->clearFinding();
    m_ui->title->setText(known.title);
    m_ui->category->setCode(known.category ? QString::number(known.category) : QString());
    m_ui->urgency->setCode(known.urgency.isEmpty() ? u"normal"_s : known.urgency);
    m_ui->kind->setCode(known.kind.isEmpty() ? u"request"_s : known.kind);
    m_ui->force->setCode(known.force.isEmpty() ? u"community"_s : known.force);
    m_ui->partnerGrid->setCode(known.partnerGrid ? QString::number(known.partnerGrid) : QString());
    m_ui->channel->setCode(known.channel.isEmpty() ? u"counter"_s : known.channel);
    m_ui->place->setText(known.place);
    m_ui->caller->setText(known.caller);
    m_ui->phone->setText(known.phone);
    m_ui->text->setPlainText(known.text);
    m_ui->reportedAt->setText(known.reportedAt.isEmpty() ? QString() : QString(known.reportedAt).replace(u'T', u' '));
    m_ui->callerKind->setCode(!known.callerKind.isEmpty() ? known.callerKind : m_resident || !known.caller.isEmpty() ? u"resident"_s : u"anonymous"_s);
    m_ui->receiver->setCode({});
    m_ui->files->clear();
    showCaller();
    showPlace();
    showForce();
    showCategory();
    m_ui->checklist->setText(known.checklist);
    suggest();
    m_begun = order();
    m_filling = false;
    m_ui->title->setFocus();
}

void OrderForm::suggest()
{
    const QString title = m_ui->title->text().simplified();
    m_suggested = m_suggestions && m_ui->category->code().isEmpty() && !title.isEmpty() ? m_suggestions->best(title) : 0;
    m_ui->titleBox->setNoteTone(m_suggested ? Tone::Accent : Tone::Ink3);
    m_ui->titleBox->setNote(m_suggested ? tr("Enter takes the category: %1").arg(m_book.path(m_suggested)) : QString());
}

bool OrderForm::takeSuggestion()
{
    if (!m_suggested)
        return false;
    m_ui->category->setCode(QString::number(m_suggested));
    categoryChosen();
    return true;
}

void OrderForm::categoryChosen()
{
    m_ui->categoryBox->clearFinding();
    suggest();
    showCategory();
    tell();
}

void OrderForm::showCategory()
{
    const OrderCategoryEntry *entry = m_book.find(m_ui->category->code().toLongLong());
    m_ui->checklist->setQuestions(entry ? entry->questions() : QStringList());
    m_ui->checkPart->setVisible(entry && !entry->questions().isEmpty());
    m_ui->categoryBox->setNote(!entry ? QString() : entry->isExample() ? OrderCategories::exampleMark() : entry->category.note);
    if (m_receiverTouched)
        return;
    const bool filling = std::exchange(m_filling, true);
    // What was merged goes to the one that took it over; a closed one gets nothing.
    const Key named = entry ? entry->category.department : 0;
    const Key today = named ? m_departments.survivor(named) : 0;
    const DepartmentEntry *department = today ? m_departments.find(today) : nullptr;
    const bool gone = named && !(department && department->isOpen());
    m_ui->receiver->setCode(!entry || gone ? QString() : department ? u"d:%1"_s.arg(today) : u"w:%1"_s.arg(m_workplace->store().worker()));
    m_ui->departmentBox->setNote(!entry       ? QString()
                                 : gone       ? tr("The department of this category was closed; choose another")
                                 : department ? tr("The usual one for this category")
                                              : tr("This category names no department"));
    m_ui->departmentBox->clearFinding();
    m_filling = filling;
}

void OrderForm::placeTyped(const QString &text)
{
    m_place = {};
    m_placeHits = m_places.find(m_workplace->store().db(), text, MostHits);
    QList<PickLine::Hit> hits;
    for (const OrderPlace &place : std::as_const(m_placeHits))
        hits.append({place.text, place.dwelling ? (place.behind.isEmpty() ? tr("door, nobody registered") : tr("door, household of %1").arg(place.behind))
                                 : place.stairwell ? tr("stairwell")
                                 : place.building  ? tr("building")
                                                   : tr("estate")});
    m_ui->place->setHits(hits, true);
    showPlace();
}

void OrderForm::placePicked(int row)
{
    m_place = m_placeHits.value(row);
    m_ui->place->setText(m_place.text);
    showPlace();
}

void OrderForm::showPlace()
{
    const QString text = m_ui->place->text().trimmed();
    m_ui->placeBox->clearFinding();
    m_ui->placeBox->setNoteTone(m_place.isKnown() ? Tone::Ok : Tone::Ink3);
    m_ui->placeBox->setNote(text.isEmpty() ? QString() : m_place.isKnown() ? tr("Known in the buildings") : tr("Kept in words"));
}

void OrderForm::callerTyped(const QString &text)
{
    m_resident = 0;
    m_callerHits.clear();
    QList<PickLine::Hit> hits;
    if (!text.trimmed().isEmpty() && m_workplace->finder().isReady())
        if (auto lines = m_workplace->finder().lines(m_workplace->finder().search(text, MostHits).hits))
            for (const FoundResident &line : *lines) {
                m_callerHits << line.key;
                QStringList more{ResidentTexts::sexAndAge(line.sex, line.birthDate), line.address, ResidentTexts::phone(line.phone, m_workplace->revealed())};
                more.removeAll(QString());
                hits.append({line.name, more.join(u" · "_s)});
            }
    // A name in characters may be a stranger's: only letters and digits ask for the first one found.
    m_ui->caller->setHits(hits, isLetters(text.trimmed()));
    if (m_ui->callerKind->code() == "anonymous"_L1 && !text.trimmed().isEmpty())
        m_ui->callerKind->setCode(u"resident"_s);
    showCaller();
}

void OrderForm::callerPicked(int row)
{
    m_resident = m_callerHits.value(row);
    if (!m_resident)
        return;
    m_ui->phone->clear();
    m_ui->callerKind->setCode(u"resident"_s);
    // Where they live is where it is, unless a place was said.
    if (m_ui->place->text().trimmed().isEmpty()) {
        WorkOrder known;
        known.resident = m_resident;
        if (auto whole = Orders::completed(m_workplace->store(), known); whole && !whole->place.isEmpty()) {
            m_place = OrderPlaces::of(*whole);
            m_ui->place->setText(m_place.text);
            showPlace();
        }
    }
    showCaller();
    tell();
}

void OrderForm::showCaller()
{
    QStringList facts;
    QString phone;
    if (m_resident)
        if (auto lines = m_workplace->finder().lines(QList<Key>{m_resident}); lines && !lines->isEmpty()) {
            const FoundResident &person = lines->first();
            if (m_ui->caller->text() != person.name)
                m_ui->caller->setText(person.name);
            facts << ResidentTexts::sexAndAge(person.sex, person.birthDate) << person.address;
            phone = ResidentTexts::phone(person.phone, m_workplace->revealed());
        }
    facts.removeAll(QString());
    m_ui->residentBox->setNoteTone(m_resident ? Tone::Ok : Tone::Ink3);
    m_ui->residentBox->setNote(facts.join(u" · "_s));
    m_ui->phone->setPlaceholderText(phone);
}

void OrderForm::showForce()
{
    const QString force = m_ui->force->code();
    m_ui->partner_gridBox->setVisible(force == "enterprise"_L1 || force == "joint"_L1);
}

QString OrderForm::receiver() const
{
    const QString code = m_ui->receiver->code();
    return code.startsWith(u"d:"_s) || code.startsWith(u"w:"_s) ? code : QString();
}

OrderStart OrderForm::start() const
{
    OrderStart start;
    const QString code = receiver();
    (code.startsWith(u"d:"_s) ? start.department : start.assignee) = code.mid(2).toLongLong();
    return start;
}

QString OrderForm::receiverName() const
{
    return receiver().isEmpty() ? QString() : m_ui->receiver->currentText();
}

const QList<OrderFileDraft> &OrderForm::files() const
{
    return m_ui->files->files();
}

WorkOrder OrderForm::order() const
{
    WorkOrder order = m_begun;
    order.title = m_ui->title->text().simplified();
    order.text = m_ui->text->toPlainText().trimmed();
    order.category = m_ui->category->code().toLongLong();
    order.urgency = m_ui->urgency->code();
    order.kind = m_ui->kind->code();
    order.channel = m_ui->channel->code();
    order.force = m_ui->force->code();
    order.partnerGrid = m_ui->partner_gridBox->isVisibleTo(this) ? m_ui->partnerGrid->code().toLongLong() : 0;
    order.callerKind = m_ui->callerKind->code();
    if (order.resident != m_resident)
        order.household = 0;
    order.resident = m_resident;
    order.caller = m_ui->caller->text().simplified();
    order.phone = m_ui->phone->text().simplified();
    m_place.putInto(order);
    order.place = m_ui->place->text().simplified();
    if (order.dwelling != m_begun.dwelling || order.building != m_begun.building)
        order.grid = 0;
    order.reportedAt = momentOf(m_ui->reportedAt->text());
    order.checklist = m_ui->checklist->answered() || !m_ui->checklist->questions().isEmpty() ? m_ui->checklist->text() : QString();
    if (order.callerKind == "anonymous"_L1 && (order.resident || !order.caller.isEmpty() || !order.phone.isEmpty()))
        order.callerKind = u"resident"_s;
    return order;
}

OrderCaller OrderForm::caller() const
{
    const WorkOrder order = this->order();
    OrderCaller caller;
    caller.resident = order.resident;
    caller.caller = order.caller;
    caller.phone = order.phone;
    caller.channel = order.channel;
    caller.calledAt = order.reportedAt;
    caller.text = order.text.isEmpty() ? order.title : order.text;
    return caller;
}

bool OrderForm::isModified() const
{
    const WorkOrder now = order();
    return !files().isEmpty() || WorkOrder::entity().valuesOf(&now) != WorkOrder::entity().valuesOf(&m_begun);
}

} // namespace Allpost
