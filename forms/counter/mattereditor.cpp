// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/mattereditor.h"

#include "forms/counter/countertexts.h"
#include "forms/counter/matterrows.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "models/papers/papertemplates.h"
#include "models/workorders/ordercategories.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

template <typename Input>
Input *tied(Input *input, const char *field)
{
    input->setProperty("field", QString::fromLatin1(field));
    input->setObjectName(u"matter:"_s + QLatin1String(field));
    return input;
}

FieldBox *boxed(const QString &label, QWidget *input, bool required = false)
{
    auto *box = new FieldBox(label, input);
    box->setRequired(required);
    box->setReserveNote(false);
    return box;
}

std::optional<bool> flag(const QVariant &value)
{
    return value.toBool() ? std::optional(true) : std::nullopt;
}

} // namespace

MatterEditor::MatterEditor(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_materials(new MaterialRows(this)), m_materialList(new Table), m_fields(new FormFieldRows(this)), m_fieldList(new Table),
      m_fieldFilter(new LineEdit), m_fieldCount(new Label({}, Theme::Type::Small, Tone::Ink3))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(makeForm());
    column->addWidget(makeMaterials());
    column->addWidget(makeFields());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(plainScrollArea(content));
    m_binder = new FormBinder(content);
    connect(m_binder, &FormBinder::edited, this, [this](const QString &field) {
        m_binder->clearFinding(field);
        Q_EMIT edited();
    });
    connect(m_materials, &MaterialRows::edited, this, &MatterEditor::tellCounts);
    connect(m_fields, &FormFieldRows::edited, this, &MatterEditor::tellCounts);
}

QWidget *MatterEditor::makeForm()
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, 1);
    grid->addWidget(boxed(tr("Name"), tied(new LineEdit, "name"), true), 0, 0, 1, 2);
    grid->addWidget(boxed(tr("Other words people say for it"), tied(new LineEdit, "also")), 0, 2);
    grid->addWidget(boxed(tr("Area of work"), tied(new CodeCombo, "area")), 0, 3);
    grid->addWidget(boxed(tr("Basis"), tied(new LineEdit, "basis")), 1, 0, 1, 2);
    grid->addWidget(boxed(tr("Who may apply"), tied(new LineEdit, "who_may_apply")), 1, 2, 1, 2);
    auto *condition = tied(new LineEdit, "condition");
    condition->setPlaceholderText(tr("as in the filter of residents: age >= 80 and resident here"));
    grid->addWidget(boxed(tr("What the records can say of it"), condition), 2, 0, 1, 2);
    grid->addWidget(boxed(tr("Decided by"), tied(new LineEdit, "decided_by")), 2, 2);
    grid->addWidget(boxed(tr("What comes out"), tied(new LineEdit, "result")), 2, 3);
    grid->addWidget(boxed(tr("Limit in working days"), tied(new LineEdit, "limit_days")), 3, 0);
    grid->addWidget(boxed(tr("About the limit"), tied(new LineEdit, "limit_note")), 3, 1);
    grid->addWidget(boxed(tr("Paper it issues"), tied(new CodeCombo, "paper")), 3, 2);
    grid->addWidget(boxed(tr("Work order goes to"), tied(new CodeCombo, "order_category")), 3, 3);
    auto *steps = tied(new NoteEdit, "steps");
    steps->setLines(5);
    auto *say = tied(new NoteEdit, "say");
    say->setLines(2);
    auto *note = tied(new NoteEdit, "note");
    note->setLines(2);
    grid->addWidget(boxed(tr("Steps, one a line"), steps), 4, 0, 2, 2);
    grid->addWidget(boxed(tr("What to say to the visitor"), say), 4, 2, 1, 2);
    grid->addWidget(boxed(tr("Note for the workers"), note), 5, 2, 1, 2);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(Space::m);
    for (const auto &[text, field] : {std::pair(tr("at the counter"), "at_counter"), {tr("on-line"), "online"}, {tr("by an agent"), "by_agent"}, {tr("decided elsewhere: becomes a work order"), "goes_out"}})
        ticks->addWidget(tied(new QCheckBox(text), field));
    ticks->addStretch();
    grid->addLayout(ticks, 6, 0, 1, 4);
    return card;
}

QWidget *MatterEditor::makeMaterials()
{
    auto *card = new Card;
    card->setTitle(tr("Materials"));
    card->setPadding(1);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(0);
    column->addWidget(m_materialList);
    m_materialList->setModel(m_materials);
    m_materialList->setFitted(true);
    m_materialList->setCellFocus(true);
    m_materialList->setObjectName(u"materialRows"_s);
    m_materialList->setAccessibleName(tr("Materials"));
    m_materialList->setItemDelegate(new MaterialDelegate(m_materialList));
    m_materialList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_materialList->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_materialList->installEventFilter(this);
    QHeaderView *header = m_materialList->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(MaterialRows::Name, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MaterialRows::Note, QHeaderView::Stretch);
    for (const auto &[part, width] : {std::pair(MaterialRows::Kind, 88), {MaterialRows::Copies, 60}, {MaterialRows::Original, 68}, {MaterialRows::DataKnown, 76}, {MaterialRows::OnlyAgent, 84}}) {
        header->setSectionResizeMode(part, QHeaderView::Fixed);
        header->resizeSection(part, width * Theme::textPercent() / 100);
    }
    auto *add = new Button(tr("Add a material"), u"plus"_s, u"Ins"_s, Button::Quiet);
    add->setObjectName(u"addMaterial"_s);
    connect(add, &QAbstractButton::clicked, this, [this] {
        const int row = m_materials->append();
        m_materialList->setCurrentIndex(m_materials->index(row, 0));
        m_materialList->edit(m_materials->index(row, 0));
    });
    card->setCorner(add);
    auto *hint = new Label(tr("Enter types, Space turns yes and no, Del takes out, Alt+↑↓ moves"), Theme::Type::Small, Tone::Ink3);
    hint->setContentsMargins(15, Space::s, 15, 12);
    column->addWidget(hint);
    connect(m_materialList, &QAbstractItemView::clicked, m_materials, &MaterialRows::toggle);
    return card;
}

QWidget *MatterEditor::makeFields()
{
    auto *card = new Card;
    card->setTitle(tr("The form asks"));
    card->setPadding(1);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(Space::xs);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 0, 15, 0);
    m_fieldFilter->setIconName(u"search"_s);
    m_fieldFilter->setPlaceholderText(tr("Letters narrow the list; Space turns a field round"));
    row->addWidget(m_fieldFilter, 1);
    row->addWidget(m_fieldCount);
    column->addLayout(row);
    m_fieldList->setModel(m_fields);
    m_fieldList->setRowHeight(Height::compactRow);
    m_fieldList->setFixedHeight(Height::compactRow * 9);
    m_fieldList->setObjectName(u"formFields"_s);
    m_fieldList->setAccessibleName(tr("Fields of the form"));
    m_fieldList->horizontalHeader()->hide();
    m_fieldList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fieldList->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_fieldList->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_fieldList->horizontalHeader()->resizeSection(1, 130 * Theme::textPercent() / 100);
    m_fieldList->installEventFilter(this);
    column->addWidget(m_fieldList);
    connect(m_fieldFilter, &QLineEdit::textChanged, m_fields, &FormFieldRows::setFilter);
    connect(m_fieldList, &Table::opened, this, [this](const QModelIndex &index) { m_fields->turn(index.row()); });
    return card;
}

void MatterEditor::setChoices()
{
    auto *area = qobject_cast<CodeCombo *>(m_binder->input(u"area"_s));
    area->setChoices(VisitTexts::choices(u"matter_area"_s));
    QList<Choice> papers{{{}, tr("none")}};
    if (auto templates = PaperTemplates::list(m_workplace.store().db()))
        for (const PaperTemplateEntry &one : *templates)
            papers.append({one.paper.code.isEmpty() ? one.paper.title : one.paper.code, one.paper.title});
    qobject_cast<CodeCombo *>(m_binder->input(u"paper"_s))->setChoices(papers);
    QList<Choice> categories{{{}, tr("not set")}};
    if (auto book = OrderCategoryBook::read(m_workplace.store().db()))
        for (const Key key : book->choices())
            categories.append({QString::number(key), book->path(key)});
    qobject_cast<CodeCombo *>(m_binder->input(u"order_category"_s))->setChoices(categories);
}

void MatterEditor::begin(const MatterCard &card)
{
    m_begun = card;
    setChoices();
    const Matter &m = card.matter;
    m_binder->clearFindings();
    m_binder->show({{u"name"_s, m.name}, {u"also"_s, m.also}, {u"area"_s, m.area}, {u"basis"_s, m.basis}, {u"who_may_apply"_s, m.whoMayApply}, {u"condition"_s, m.condition},
                    {u"decided_by"_s, m.decidedBy}, {u"result"_s, m.result}, {u"limit_days"_s, m.limitDays ? QString::number(*m.limitDays) : QString()}, {u"limit_note"_s, m.limitNote},
                    {u"paper"_s, m.paper}, {u"order_category"_s, m.orderCategory ? QString::number(m.orderCategory) : QString()}, {u"steps"_s, m.steps}, {u"say"_s, m.say}, {u"note"_s, m.note},
                    {u"at_counter"_s, m.atCounter.value_or(false)}, {u"online"_s, m.online.value_or(false)}, {u"by_agent"_s, m.byAgent.value_or(false)}, {u"goes_out"_s, m.goesOut.value_or(false)}});
    m_materials->setMaterials(card.materials, card.materialKeys);
    m_fieldFilter->clear();
    m_fields->setFields(m.formFields);
    m_materialList->setCurrentIndex(m_materials->index(0, 0));
    m_fieldList->setCurrentIndex(m_fields->index(0, 0));
    tellCounts();
    m_touched = false;
    m_binder->input(u"name"_s)->setFocus();
}

MatterCard MatterEditor::card() const
{
    MatterCard card = m_begun;
    const QVariantMap v = m_binder->values();
    Matter &m = card.matter;
    auto text = [&v](const char *field) { return v.value(QString::fromLatin1(field)).toString(); };
    for (auto &[member, field] : {std::pair{&m.name, "name"}, {&m.also, "also"}, {&m.area, "area"}, {&m.basis, "basis"}, {&m.whoMayApply, "who_may_apply"}, {&m.condition, "condition"},
                                  {&m.decidedBy, "decided_by"}, {&m.result, "result"}, {&m.limitNote, "limit_note"}, {&m.paper, "paper"}, {&m.steps, "steps"}, {&m.say, "say"}, {&m.note, "note"}})
        *member = text(field);
    for (auto &[member, field] : {std::pair{&m.atCounter, "at_counter"}, {&m.online, "online"}, {&m.byAgent, "by_agent"}, {&m.goesOut, "goes_out"}})
        *member = flag(v.value(QString::fromLatin1(field)));
    bool isNumber = false;
    const qlonglong days = text("limit_days").trimmed().toLongLong(&isNumber);
    m.limitDays = isNumber ? std::optional<qint64>(days) : std::nullopt;
    m.orderCategory = text("order_category").toLongLong();
    m.formFields = m_fields->fields();
    card.materials = m_materials->materials();
    card.materialKeys = m_materials->keys();
    return card;
}

bool MatterEditor::isModified() const
{
    return m_touched || m_binder->isModified();
}

bool MatterEditor::check()
{
    m_binder->clearFindings();
    bool isFine = true;
    const QString days = m_binder->values().value(u"limit_days"_s).toString().trimmed();
    bool isNumber = days.isEmpty();
    if (!isNumber)
        (void)days.toLongLong(&isNumber);
    if (!isNumber) {
        m_binder->setFinding(u"limit_days"_s, tr("is no number of days"));
        isFine = false;
    }
    for (const Finding &finding : Matters::check(m_workplace.store().db(), card())) {
        const bool isHeld = finding.weight == Finding::Weight::HoldBack;
        if (!m_binder->setFinding(finding.field, finding.message, isHeld ? Tone::Bad : Tone::Warn) && isHeld)
            m_workplace.say(finding.message);
        isFine = isFine && !isHeld;
    }
    if (!isFine)
        m_binder->focusFirstFinding();
    return isFine;
}

void MatterEditor::tellCounts()
{
    m_touched = true;
    m_fieldCount->setText(tr("%n fields are asked", nullptr, m_fields->asked()));
    Q_EMIT edited();
}

bool MatterEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (watched == m_fieldList && isPlain && key->key() == Qt::Key_Space)
        return m_fields->turn(m_fieldList->currentIndex().row());
    if (watched != m_materialList)
        return QWidget::eventFilter(watched, event);
    const QModelIndex at = m_materialList->currentIndex();
    if (isPlain && key->key() == Qt::Key_Space)
        return m_materials->toggle(at);
    if (isPlain && key->key() == Qt::Key_Delete) {
        m_materials->remove(at.row());
        return true;
    }
    if (isPlain && key->key() == Qt::Key_Insert) {
        const int row = m_materials->append();
        m_materialList->setCurrentIndex(m_materials->index(row, 0));
        m_materialList->edit(m_materials->index(row, 0));
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        return m_materials->move(at.row(), key->key() == Qt::Key_Up ? -1 : 1);
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
