// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/departments/dutyview.h"

#include "forms/departments/departmenttexts.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"
#include "models/papers/papertemplates.h"

#include <QHBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QString All = u"all"_s;

Meaning meaningOf(const QString &list)
{
    return list == "own"_L1 ? Meaning::Ok : list == "handed_down"_L1 ? Meaning::Accent : Meaning::Neutral;
}

ChipValue chipOf(const QString &list)
{
    return {DepartmentTexts::code(u"duty_list"_s, list), meaningOf(list), {}};
}

QString dutyNote(const DutyItem &item)
{
    QStringList parts;
    for (const QString &part : {item.basis, item.note})
        if (!part.isEmpty())
            parts << part.simplified();
    return parts.join(u" · "_s);
}

} // namespace

DutyView::DutyView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_desk(new QWidget), m_preview(new QWidget), m_filter(new LineEdit), m_which(new CodeCombo), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)),
      m_mark(new Label({}, Theme::Type::Small, Tone::Ink3)), m_list(new LinesCard(u"dutyList"_s)), m_summary(new Banner), m_rows(new LinesCard(u"dutyRows"_s))
{
    m_filter->setObjectName(u"dutyFilter"_s);
    m_filter->setIconName(u"search"_s);
    m_filter->setPlaceholderText(tr("Words of the duty, department or letters"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMinimumWidth(320);
    m_which->setObjectName(u"whichList"_s);
    m_which->setAccessibleName(tr("Which list"));
    m_which->setMinimumWidth(160);
    QList<Choice> choices{{All, tr("all lists")}};
    for (const Code &code : CodeList::find(u"duty_list")->items())
        choices.append({code.code, DepartmentTexts::code(u"duty_list"_s, code.code)});
    m_which->setChoices(choices);
    m_which->setCode(All);
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Duty list"));
    m_list->model()->setHeadings({tr("No."), tr("Duty"), tr("List"), tr("Department")});
    m_list->setWidths({64, 0, 170, 250});
    m_list->none()->setKind(EmptyState::NotFound);
    m_rows->table()->setRowHeight(Height::row2);
    m_rows->table()->setAccessibleName(tr("Lines of the spreadsheet"));
    m_rows->model()->setHeadings({tr("Row"), tr("What becomes of it"), tr("Duty"), tr("List"), tr("Department")}, {0});
    m_rows->setWidths({64, 140, 0, 170, 250});
    m_rows->none()->setTitle(tr("The file holds no line"));

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::m);
    top->addWidget(m_filter);
    top->addWidget(m_which);
    top->addWidget(m_count);
    top->addStretch();
    m_which->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *desk = new QVBoxLayout(m_desk);
    desk->setContentsMargins(0, 0, 0, 0);
    desk->setSpacing(Space::s);
    desk->addLayout(top);
    desk->addWidget(m_list, 1);
    desk->addWidget(m_mark);
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins(0, 0, 0, 0);
    preview->setSpacing(Space::s);
    preview->addWidget(m_summary);
    preview->addWidget(m_rows, 1);
    m_preview->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_desk);
    whole->addWidget(m_preview);

    connect(m_filter, &QLineEdit::textChanged, this, &DutyView::fill);
    connect(m_filter, &QLineEdit::returnPressed, m_list, &LinesCard::begin);
    connect(m_which, &CodeCombo::codeChanged, this, &DutyView::fill);
    connect(m_list, &LinesCard::currentChanged, this, &DutyView::currentChanged);
    connect(m_list, &LinesCard::typed, this, [this](const QString &text) {
        m_filter->setText(m_filter->text() + text);
        m_filter->setFocus();
    });
    connect(m_list->table(), &Table::opened, this, &DutyView::opened);
}

QString DutyView::list() const
{
    return m_which->code() == All ? QString() : m_which->code();
}

void DutyView::load()
{
    auto lines = Duties::list(m_workplace.store().db());
    if (!lines) {
        m_workplace.complain(lines.error());
        return;
    }
    m_lines = *lines;
    int own = 0, handedDown = 0;
    for (const DutyLine &line : std::as_const(m_lines)) {
        own += line.item.list == "own"_L1;
        handedDown += line.item.list == "handed_down"_L1;
    }
    fill();
    Q_EMIT counted(own, handedDown);
}

void DutyView::fill()
{
    const QString typed = Text::foldedName(m_filter->text());
    const QString which = list();
    QList<LinesModel::Line> lines;
    bool hasExample = false;
    for (const DutyLine &line : std::as_const(m_lines)) {
        const DutyItem &item = line.item;
        if (!which.isEmpty() && item.list != which)
            continue;
        const auto fits = [&](const QString &text) { return Text::foldedName(text).contains(typed) || readsAs(text, typed); };
        if (!typed.isEmpty() && !fits(item.title) && !fits(line.department) && item.number != typed)
            continue;
        hasExample = hasExample || item.example.value_or(false);
        const bool struck = item.list == "removed"_L1;
        lines.append({line.key, {{item.number, {}, {}, Meaning::Quiet, false, {}}, {item.title, dutyNote(item), {}, struck ? Meaning::Faint : Meaning::Plain, !struck, item.title},
                                 {{}, {}, {chipOf(item.list)}, Meaning::Plain, false, {}}, {line.department, {}, {}, item.department ? Meaning::Plain : Meaning::Warn, false, {}}}});
    }
    m_list->none()->setTitle(typed.isEmpty() ? tr("Nothing stands on this list yet") : tr("No duty has “%1”").arg(m_filter->text().trimmed()));
    m_list->none()->setHelp(typed.isEmpty() ? tr("F9 brings in a spreadsheet, Ctrl+N adds an item.") : tr("Looked at the words of the duties and the departments."));
    m_list->setLines(lines);
    m_count->setText(tr("%n items", nullptr, int(lines.size())));
    m_mark->setText(hasExample ? PaperTemplates::exampleMark() : QString());
    m_mark->setVisible(hasExample);
}

void DutyView::begin()
{
    if (m_previewing)
        m_rows->begin();
    else
        m_filter->setFocus();
}

Key DutyView::current() const
{
    return m_previewing ? 0 : m_list->current();
}

void DutyView::preview(const QString &path)
{
    auto plan = std::make_shared<DutyImportPlan>();
    const QString which = list().isEmpty() ? u"handed_down"_s : list();
    m_workplace.run(
        tr("Reading the duty list"), this,
        [plan, path, which, &store = m_workplace.store()](Progress &progress) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            auto read = DutyImport::read(*db, path, which, progress);
            if (!read)
                return read.error();
            *plan = std::move(*read);
            return {};
        },
        [this, plan](const Status &status) {
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    m_workplace.complain(status.error());
                return;
            }
            m_plan = *plan;
            m_previewing = true;
            m_desk->hide();
            m_preview->show();
            showPlan();
            m_rows->begin();
            Q_EMIT previewChanged();
        });
}

void DutyView::showPlan()
{
    using Fate = DutyImportRow::Fate;
    const auto fate = [this](const DutyImportRow &row) -> ChipValue {
        switch (row.fate) {
        case Fate::Add: return {tr("added"), Meaning::Ok, {}};
        case Fate::Change: return {tr("changed"), Meaning::Accent, {}};
        case Fate::Same: return {tr("as it is"), Meaning::Neutral, {}};
        case Fate::HeldBack: return {tr("stays behind"), Meaning::Bad, {}};
        }
        return {};
    };
    QList<LinesModel::Line> lines;
    for (const DutyImportRow &row : std::as_const(m_plan.rows)) {
        QStringList sentences;
        Meaning meaning = Meaning::Plain;
        for (const Finding &finding : row.findings) {
            sentences << finding.message;
            meaning = finding.weight == Finding::Weight::HoldBack ? Meaning::Bad : meaning == Meaning::Plain && finding.weight == Finding::Weight::Warning ? Meaning::Warn : meaning;
        }
        lines.append({row.row, {{QString::number(row.row), {}, {}, Meaning::Quiet, false, {}}, {{}, {}, {fate(row)}, Meaning::Plain, false, {}},
                                {row.item.title, sentences.join(u' '), {}, meaning, true, sentences.join(u'\n')}, {{}, {}, {chipOf(row.item.list)}, Meaning::Plain, false, {}},
                                {row.department, {}, {}, row.item.department ? Meaning::Plain : Meaning::Warn, false, {}}}});
    }
    m_rows->setLines(lines);
    const int held = m_plan.count(Fate::HeldBack);
    m_summary->setTone(held ? Tone::Warn : Tone::Accent);
    m_summary->setText(tr("%1: %2 added, %3 changed, %4 as they are, %5 stay behind. Nothing is written yet.")
                           .arg(m_plan.file).arg(m_plan.count(Fate::Add)).arg(m_plan.count(Fate::Change)).arg(m_plan.count(Fate::Same)).arg(held));
}

int DutyView::toWrite() const
{
    return m_previewing ? m_plan.count(DutyImportRow::Fate::Add) + m_plan.count(DutyImportRow::Fate::Change) : 0;
}

void DutyView::write()
{
    auto written = DutyImport::write(m_workplace.store(), m_plan);
    if (!written) {
        m_workplace.complain(written.error());
        return;
    }
    endPreview();
    load();
    m_workplace.say(tr("%n items of the duty list brought in", nullptr, *written), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

void DutyView::endPreview()
{
    m_previewing = false;
    m_plan = {};
    m_preview->hide();
    m_desk->show();
    m_filter->setFocus();
    Q_EMIT previewChanged();
}

bool DutyView::stepBack()
{
    if (m_previewing) {
        endPreview();
        return true;
    }
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_filter->setFocus();
    return true;
}

} // namespace Allpost
