// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/paperwriteview.h"
#include "ui_paperwriteview.h"

#include "forms/households/personpick.h"
#include "forms/papers/papergaps.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/keys.h"
#include "forms/shared/workplace.h"
#include "models/access/drafts.h"
#include "models/base/pinyin.h"
#include "models/residents/finder.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeysOfNumbers = 9;
const QString DraftName = u"paper:new"_s;

QHash<QString, QString> wordsOf(const QJsonObject &json)
{
    QHash<QString, QString> words;
    for (auto it = json.begin(); it != json.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

/// 会议通知 by hytz: the first letters of any reading, so that a title is not read as a name of a person.
bool hasInitials(const QString &title, const QString &typed)
{
    if (typed.size() > title.size())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QStringList readings = Pinyin::readings(title.at(i).unicode());
        if (std::none_of(readings.cbegin(), readings.cend(), [&](const QString &reading) { return reading.startsWith(typed.at(i), Qt::CaseInsensitive); }))
            return false;
    }
    return true;
}

QJsonObject jsonOf(const QHash<QString, QString> &words)
{
    QJsonObject json;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        if (!it.value().isEmpty())
            json.insert(it.key(), it.value());
    return json;
}

} // namespace

PaperWriteView::PaperWriteView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PaperWriteView>()), m_workplace(workplace), m_drafts(std::make_unique<Drafts>(workplace.store())),
      m_model(new QStandardItemModel(this)), m_pick(new PersonPick(tr("For whom"), workplace)), m_gaps(new PaperGaps)
{
    m_ui->setupUi(this);
    m_ui->formScroll->viewport()->setAutoFillBackground(false);
    m_ui->formInner->setAutoFillBackground(false);
    m_ui->personPlace->layout()->addWidget(m_pick);
    m_ui->gaps->layout()->addWidget(m_gaps);
    m_pick->input()->setObjectName(u"personSearch"_s);
    m_ui->draft->setTone(Tone::Accent);
    m_ui->draft->hide();
    m_ui->search->setIconName(u"search"_s);
    m_ui->templates->setModel(m_model);
    m_ui->templates->horizontalHeader()->hide();
    m_ui->templates->setAccessibleName(tr("Papers to write"));
    m_ui->noTemplate->setKind(EmptyState::NotFound);
    m_ui->noTemplate->setTitle(tr("No paper of this name"));
    m_ui->noTemplate->setHelp(tr("Esc empties the search. New layouts are made under Templates."));
    m_ui->changePerson->setText(tr("Another"));
    m_ui->changePerson->setKeyText(u"F5"_s);
    m_ui->changePerson->setKind(Button::Quiet);
    m_ui->copies->setText(u"1"_s);
    new EnterMoves(m_ui->formInner);
    for (QObject *watched : {static_cast<QObject *>(m_ui->templates), static_cast<QObject *>(m_ui->search), static_cast<QObject *>(m_pick->input())})
        watched->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textEdited, this, &PaperWriteView::showTemplates);
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] { choose(std::max(0, m_ui->templates->currentIndex().row())); });
    connect(m_ui->templates, &Table::opened, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_ui->templates, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    // The arrows say what each is for before it is taken.
    connect(m_ui->templates->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_chosen.key)
            showPerson();
    });
    connect(m_ui->changePerson, &QAbstractButton::clicked, this, &PaperWriteView::changePerson);
    connect(m_gaps, &PaperGaps::edited, this, &PaperWriteView::edited);
    connect(m_ui->recipient, &QLineEdit::textEdited, this, &PaperWriteView::edited);
    connect(m_ui->purpose, &QLineEdit::textEdited, this, &PaperWriteView::edited);
    connect(m_ui->draft, &Banner::acted, this, &PaperWriteView::takeDraft);
    connect(&workplace, &Workplace::revealedChanged, this, &PaperWriteView::load);
    load();
}

PaperWriteView::~PaperWriteView() = default;

void PaperWriteView::load()
{
    auto all = PaperTemplates::list(m_workplace.store().db());
    auto used = PaperTemplates::mostUsed(m_workplace.store().db(), m_workplace.store().worker(), KeysOfNumbers);
    if (!all || !used) {
        m_workplace.complain(all ? used.error() : all.error());
        return;
    }
    m_all = *all;
    m_mostUsed = *used;
    showTemplates();
    const auto same = std::find_if(m_all.cbegin(), m_all.cend(), [this](const PaperTemplateEntry &entry) { return entry.key == m_chosen.key; });
    m_chosen = same == m_all.cend() ? PaperTemplateEntry() : *same;
    setPerson(m_resident);
}

void PaperWriteView::showTemplates()
{
    const QString typed = m_ui->search->text().trimmed();
    m_shown = m_mostUsed;
    for (const PaperTemplateEntry &entry : std::as_const(m_all))
        if (std::none_of(m_mostUsed.cbegin(), m_mostUsed.cend(), [&](const PaperTemplateEntry &one) { return one.key == entry.key; }))
            m_shown << entry;
    if (!typed.isEmpty())
        m_shown.removeIf([&](const PaperTemplateEntry &entry) { 
            return !CodeCombo::matches(typed, {entry.paper.code, entry.paper.title}) && !hasInitials(entry.paper.title, typed);
        });
    m_model->clear();
    for (int row = 0; row < m_shown.size(); ++row) {
        auto *item = new QStandardItem(PaperWriter::shownTitle(m_shown.at(row).paper));
        item->setEditable(false);
        if (row < KeysOfNumbers && typed.isEmpty())
            item->setData(QString::number(row + 1), KeyRole);
        item->setToolTip(m_shown.at(row).paper.description);
        m_model->appendRow(item);
    }
    m_ui->templates->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->templates->setVisible(!m_shown.isEmpty());
    m_ui->noTemplate->setVisible(m_shown.isEmpty());
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_shown.at(row).key == m_chosen.key && typed.isEmpty())
            m_ui->templates->setCurrentIndex(m_model->index(row, 0));
    if (!m_ui->templates->currentIndex().isValid() && !m_shown.isEmpty())
        m_ui->templates->setCurrentIndex(m_model->index(0, 0));
}

void PaperWriteView::begin(Key resident, const QString &code, const QHash<QString, QString> &words)
{
    m_gaps->clear();
    m_ui->recipient->clear();
    m_ui->purpose->clear();
    m_ui->copies->setText(u"1"_s);
    m_ui->search->clear();
    m_chosen = {};
    m_resident = resident;
    load();
    for (int row = 0; row < m_shown.size() && !code.isEmpty(); ++row)
        if (m_shown.at(row).paper.code == code) {
            choose(row);
            m_gaps->type(words);
            showPreview();
        }
    offerDraft();
    if (!m_chosen.key)
        goOn();
}

void PaperWriteView::goOn()
{
    if (!m_chosen.key)
        m_ui->templates->setFocus();
    else if (needsPerson() && !m_resident)
        m_pick->input()->setFocus();
    else if (!m_gaps->begin())
        m_ui->recipient->setFocus();
}

bool PaperWriteView::needsPerson() const
{
    if (!m_chosen.key)
        return false;
    const QStringList names = PaperWriter::placeholders(m_chosen.paper);
    return std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return name.startsWith("resident."_L1) || name.startsWith("household."_L1); });
}

void PaperWriteView::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    m_chosen = m_shown.at(row);
    m_ui->templates->setCurrentIndex(m_model->index(row, 0));
    showPerson();
    askGaps();
    showPreview();
    m_ui->formScroll->ensureVisible(0, 0);
    goOn();
    Q_EMIT stateChanged();
}

void PaperWriteView::setPerson(Key resident)
{
    m_resident = resident;
    const auto show = m_workplace.revealed() ? PaperWriter::Show::InFull : PaperWriter::Show::Masked;
    auto known = PaperWriter::standard(m_workplace.store(), m_resident, 0, show);
    if (!known) {
        m_resident = 0;
        known = PaperWriter::standard(m_workplace.store(), 0, 0, show);
    }
    if (known)
        m_known = *known;
    else
        m_workplace.complain(known.error());
    showPerson();
    askGaps();
    showPreview();
    Q_EMIT stateChanged();
}

void PaperWriteView::changePerson()
{
    m_resident = 0;
    m_pick->input()->clear();
    m_pick->setProposals({});
    setPerson(0);
    m_ui->personPlace->show();
    m_pick->input()->setFocus();
}

void PaperWriteView::showPerson()
{
    QString line, address;
    if (m_resident)
        if (auto found = m_workplace.finder().lines(QList<Key>{m_resident}); found && !found->isEmpty()) {
            const FoundResident &person = found->first();
            line = QStringList{person.name, ResidentTexts::sexAndAge(person.sex, person.birthDate)}.join(u" · "_s);
            address = person.address;
        }
    m_ui->person->setText(line);
    m_ui->address->setText(address);
    m_ui->person->setVisible(m_resident != 0);
    m_ui->address->setVisible(!address.isEmpty());
    m_ui->changePerson->setVisible(m_resident != 0);
    m_ui->personPlace->setVisible(m_resident == 0 && m_chosen.key != 0);
    m_pick->box()->setRequired(needsPerson());
    m_pick->box()->setNote(needsPerson() ? QString() : tr("May stay empty: the paper names nobody of the register."));
    const bool chosen = m_chosen.key != 0;
    m_ui->formCard->setTitle(chosen ? PaperWriter::shownTitle(m_chosen.paper) : tr("Which paper?"));
    const int row = m_ui->templates->currentIndex().row();
    const QString offered = row >= 0 && row < m_shown.size() ? m_shown.at(row).paper.description : QString();
    m_ui->description->setText(chosen ? m_chosen.paper.description
                                      : tr("1 to 9 takes one of those written most, letters find the others. The number is given when it is issued.") + u"\n\n"_s + offered);
    QStringList marks;
    if (chosen && !m_chosen.paper.note.isEmpty())
        marks << m_chosen.paper.note;
    if (chosen && m_chosen.paper.example.value_or(false))
        marks << PaperTemplates::exampleMark();
    m_ui->mark->setText(marks.join(u'\n'));
    m_ui->mark->setVisible(!marks.isEmpty());
    for (QWidget *box : {static_cast<QWidget *>(m_ui->recipientBox), static_cast<QWidget *>(m_ui->purposeBox), static_cast<QWidget *>(m_ui->copiesBox)})
        box->setVisible(chosen);
}

void PaperWriteView::askGaps()
{
    if (!m_chosen.key) {
        m_gaps->ask({});
        return;
    }
    QList<PaperGap> asked = PaperWriter::gaps(m_chosen.paper, m_known);
    // As long as nobody is chosen, what the register knows is not asked one by one.
    if (!m_resident)
        asked.removeIf([](const PaperGap &gap) { return gap.name.startsWith("resident."_L1) || gap.name.startsWith("household."_L1); });
    m_gaps->ask(asked);
}

PaperFacts PaperWriteView::facts(const PaperFacts &known) const
{
    PaperFacts all;
    const QHash<QString, QString> typed = m_gaps->typed();
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        all.add(it.key(), it.value());
    all.complete(known);
    return all;
}

void PaperWriteView::showPreview()
{
    if (!m_chosen.key) {
        m_ui->preview->clear(tr("The paper stands here while it is written."));
        return;
    }
    if (auto sheet = PaperWriter::compose(m_chosen.paper, facts(m_known)))
        m_ui->preview->setSheet(*sheet, m_workplace.revealed());
    else
        m_ui->preview->clear(sheet.error().message);
}

void PaperWriteView::edited()
{
    m_ui->draft->hide();
    showPreview();
    if (isModified())
        m_drafts->keep(DraftName, QString::fromUtf8(QJsonDocument(QJsonObject{{u"template"_s, m_chosen.paper.code}, {u"key"_s, m_chosen.key},
                                                                              {u"resident"_s, m_resident}, {u"words"_s, jsonOf(m_gaps->typed())},
                                                                              {u"recipient"_s, m_ui->recipient->text()}, {u"purpose"_s, m_ui->purpose->text()}})
                                                        .toJson(QJsonDocument::Compact)));
    Q_EMIT stateChanged();
}

bool PaperWriteView::isModified() const
{
    if (!m_chosen.key)
        return false;
    const QHash<QString, QString> typed = m_gaps->typed();
    for (const PaperGap &gap : PaperWriter::asked(m_chosen.paper))
        if (const QString text = typed.value(gap.name); !text.isEmpty() && text != gap.usual)
            return true;
    return !m_ui->recipient->text().isEmpty() || !m_ui->purpose->text().isEmpty();
}

void PaperWriteView::offerDraft()
{
    const auto draft = m_drafts->find(DraftName);
    m_draftOffered = draft.has_value() && !m_chosen.key;
    m_ui->draft->setVisible(m_draftOffered);
    if (!m_draftOffered)
        return;
    const QJsonObject json = QJsonDocument::fromJson(draft->content.toUtf8()).object();
    const auto entry = std::find_if(m_all.cbegin(), m_all.cend(), [&](const PaperTemplateEntry &one) { return one.key == json["key"_L1].toInteger(); });
    if (entry == m_all.cend()) {
        m_ui->draft->hide();
        return;
    }
    m_ui->draft->setText(tr("A paper was begun and not issued: %1").arg(PaperWriter::shownTitle(entry->paper)));
    m_ui->draft->setAction(tr("Go on with it"));
}

void PaperWriteView::takeDraft()
{
    const auto draft = m_drafts->find(DraftName);
    if (!draft)
        return;
    const QJsonObject json = QJsonDocument::fromJson(draft->content.toUtf8()).object();
    m_ui->draft->hide();
    m_ui->search->clear();
    m_resident = json["resident"_L1].toInteger();
    load();
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_shown.at(row).key == json["key"_L1].toInteger())
            choose(row);
    m_gaps->type(wordsOf(json["words"_L1].toObject()));
    m_ui->recipient->setText(json["recipient"_L1].toString());
    m_ui->purpose->setText(json["purpose"_L1].toString());
    showPreview();
    goOn();
    Q_EMIT stateChanged();
}

QString PaperWriteView::refusal() const
{
    if (!m_chosen.key)
        return tr("First choose which paper: 1 to 9, or letters of its name.");
    if (needsPerson() && !m_resident)
        return tr("Say for whom the paper is.");
    return {};
}

bool PaperWriteView::issue()
{
    if (const QString why = refusal(); !why.isEmpty()) {
        m_workplace.say(why);
        goOn();
        return false;
    }
    if (m_gaps->showMissing())
        return false;
    bool isNumber = false;
    const qint64 copies = m_ui->copies->text().trimmed().toLongLong(&isNumber);
    if (!isNumber || copies < 1 || copies > 999) {
        m_ui->copiesBox->setFinding(tr("A number from 1 to 999."));
        m_ui->copies->setFocus();
        return false;
    }
    m_ui->copiesBox->clearFinding();
    const QStringList personal = m_resident ? PaperWriter::personalFields(m_chosen.paper) : QStringList();
    std::optional<QString> reason;
    if (!personal.isEmpty()) {
        reason = m_workplace.askReason(tr("A paper with full numbers"));
        if (!reason)
            return false;
    }
    IssueRequest request;
    request.paperTemplate = m_chosen.key;
    const QHash<QString, QString> typed = m_gaps->typed();
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        request.facts.add(it.key(), it.value());
    request.resident = m_resident;
    request.recipient = m_ui->recipient->text();
    request.purpose = m_ui->purpose->text();
    request.copies = copies;
    auto issued = PaperRegister::issue(m_workplace.store(), request);
    if (!issued) {
        m_workplace.complain(issued.error());
        return false;
    }
    if (!personal.isEmpty())
        m_workplace.recordRead(u"print"_s, m_resident, personal, 1, *reason);
    m_drafts->drop(DraftName);
    begin(m_resident);
    m_workplace.say(tr("Issued as %1").arg(issued->paper.number));
    m_workplace.print(issued->printout);
    return true;
}

bool PaperWriteView::stepBack()
{
    if (!m_ui->search->text().isEmpty()) {
        m_ui->search->clear();
        showTemplates();
        m_ui->templates->setFocus();
        return true;
    }
    if (!m_chosen.key)
        return false;
    m_chosen = {};
    showPerson();
    askGaps();
    showPreview();
    offerDraft();
    m_ui->templates->setFocus();
    Q_EMIT stateChanged();
    return true;
}

bool PaperWriteView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_ui->search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = m_ui->templates->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_ui->templates->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
        return true;
    }
    if (watched == m_pick->input() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_pick->chosen()) {
        setPerson(m_pick->chosen());
        goOn();
        return true;
    }
    if (watched == m_ui->templates && !(key->modifiers() & ~Qt::KeypadModifier) && !key->text().isEmpty()) {
        const QChar typed = key->text().at(0);
        if (typed >= u'1' && typed <= u'9') {
            if (m_ui->search->text().isEmpty())
                choose(typed.unicode() - u'1');
            return true;
        }
        if (typed.isLetter()) {
            m_ui->search->setText(key->text());
            m_ui->search->setFocus();
            showTemplates();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
