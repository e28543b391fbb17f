// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/activitiesview.h"

#include "forms/checkins/activitytexts.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/orderfilescard.h"
#include "models/base/pinyin.h"
#include "models/store/attachments.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int PanelWidth = 372;
constexpr int FactWidth = 84;
constexpr int Thumbnail = 48;
/// Of a content's hash, enough to tell folders apart.
constexpr int FolderDigits = 16;

/// Read small at once: a photo has megapixels, the panel a corner.
QPixmap thumbnail(QByteArray content)
{
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setScaledSize(reader.size().scaled(Thumbnail, Thumbnail, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

ActivitiesView::Part partOf(ActivityAt at)
{
    switch (at) {
    case ActivityAt::Coming: return ActivitiesView::Coming;
    case ActivityAt::Running:
    case ActivityAt::Unclosed: return ActivitiesView::Running;
    case ActivityAt::Closed:
    case ActivityAt::Cancelled: return ActivitiesView::Past;
    }
    return ActivitiesView::Past;
}

} // namespace

ActivitiesView::ActivitiesView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_filter(new LineEdit), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)), m_list(new LinesCard(u"activityList"_s)), m_panel(new SidePanel)
{
    m_filter->setObjectName(u"activityFilter"_s);
    m_filter->setIconName(u"search"_s);
    m_filter->setPlaceholderText(tr("Title, place, unit, team, kind or letters"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMinimumWidth(320);
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Activities"));
    m_list->model()->setHeadings({tr("When"), tr("Activity"), tr("Organiser"), tr("People"), tr("Hours"), tr("State")}, {4});
    m_list->setWidths({156, 0, 172, 104, 72, 96});
    m_panel->setFixedWidth(PanelWidth * Theme::textPercent() / 100);
    m_panel->setObjectName(u"activityPanel"_s);

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::m);
    top->addWidget(m_filter);
    top->addWidget(m_count);
    top->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addLayout(top);
    left->addWidget(m_list, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addLayout(left, 1);
    whole->addWidget(m_panel);

    connect(m_filter, &QLineEdit::textChanged, this, &ActivitiesView::fill);
    connect(m_filter, &QLineEdit::returnPressed, m_list, &LinesCard::begin);
    connect(m_list, &LinesCard::currentChanged, this, &ActivitiesView::showCurrent);
    connect(m_list, &LinesCard::typed, this, [this](const QString &text) {
        m_filter->setText(m_filter->text() + text);
        m_filter->setFocus();
    });
    connect(m_list->table(), &Table::opened, this, &ActivitiesView::opened);
    connect(m_panel, &SidePanel::closed, this, [this] { m_panel->hide(); });
}

ActivitiesView::~ActivitiesView() = default;

void ActivitiesView::load()
{
    auto lines = Activities::list(m_workplace.store().db());
    if (!lines) {
        m_workplace.complain(lines.error());
        return;
    }
    m_lines = *lines;
    int coming = 0, running = 0, unclosed = 0, past = 0;
    for (const ActivityLine &line : std::as_const(m_lines)) {
        coming += line.at == ActivityAt::Coming;
        running += line.at == ActivityAt::Running;
        unclosed += line.at == ActivityAt::Unclosed;
        past += line.at == ActivityAt::Closed || line.at == ActivityAt::Cancelled;
    }
    fill();
    Q_EMIT counted(coming, running, unclosed, past);
}

void ActivitiesView::setPart(Part part)
{
    m_part = part;
    fill();
}

bool ActivitiesView::fits(const ActivityLine &line, const QString &typed) const
{
    for (const QString &text : {line.activity.title, line.activity.place, line.activity.number, line.activity.leader, line.fiveMicro, line.unit, line.team, line.activity.organiser, line.grid})
        if (text.contains(typed, Qt::CaseInsensitive) || (!text.isEmpty() && Pinyin::initials(text).contains(typed)))
            return true;
    return false;
}

void ActivitiesView::fill()
{
    const QString typed = m_filter->text().simplified().toLower();
    QList<const ActivityLine *> shown;
    for (const ActivityLine &line : std::as_const(m_lines))
        if (partOf(line.at) == m_part && (typed.isEmpty() || fits(line, typed)))
            shown.append(&line);
    // What comes next stands on top; of what was, the last.
    if (m_part == Coming)
        std::reverse(shown.begin(), shown.end());
    QList<LinesModel::Line> lines;
    for (const ActivityLine *line : std::as_const(shown)) {
        const bool isStruck = line->at == ActivityAt::Cancelled;
        lines.append({line->key, {{ActivityTexts::when(line->activity), line->activity.number, {}, isStruck ? Meaning::Faint : Meaning::Plain, false, {}},
                                  {line->activity.title, line->activity.place, {}, isStruck ? Meaning::Faint : Meaning::Plain, !isStruck, line->activity.title},
                                  {line->organiser().isEmpty() ? u"—"_s : line->organiser(), line->fiveMicro, {}, Meaning::Plain, false, line->organiser()}, {ActivityTexts::people(*line), {}, {}, Meaning::Plain, false, {}},
                                  {line->at == ActivityAt::Closed ? ServiceHours::hours(line->minutes) : u"—"_s, {}, {}, line->at == ActivityAt::Closed ? Meaning::Plain : Meaning::Faint, false, {}},
                                  {{}, {}, {{Activities::words(line->at), Activities::meaning(line->at), {}}}, Meaning::Plain, false, {}}}});
    }
    m_list->none()->setKind(typed.isEmpty() ? EmptyState::Fresh : EmptyState::NotFound);
    m_list->none()->setTitle(!typed.isEmpty() ? tr("No activity with “%1” here").arg(m_filter->text().simplified())
                             : m_part == Coming ? tr("Nothing is planned") : m_part == Running ? tr("Nothing runs, nothing waits for closing") : tr("No activity is over yet"));
    m_list->none()->setHelp(typed.isEmpty() ? tr("Ctrl+N plans an activity.") : tr("Looked at title, place, number, unit, team and kind."));
    m_list->setLines(lines);
    m_count->setText(tr("%n activities", nullptr, int(lines.size())));
    showCurrent();
}

void ActivitiesView::begin()
{
    if (m_list->model()->rowCount())
        m_list->begin();
    else
        m_filter->setFocus();
}

bool ActivitiesView::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->begin();
    return true;
}

Key ActivitiesView::current() const
{
    return m_list->current();
}

const ActivityLine *ActivitiesView::line() const
{
    const Key key = current();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [key](const ActivityLine &line) { return line.key == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

void ActivitiesView::choose(Key activity)
{
    m_filter->clear();
    m_list->setCurrent(activity);
    showCurrent();
}

void ActivitiesView::showCurrent()
{
    const ActivityLine *line = this->line();
    m_panel->setVisible(line);
    Q_EMIT currentChanged();
    if (!line)
        return;
    const Activity &what = line->activity;
    const QLocale locale;
    m_panel->setName(what.title);
    m_panel->setFacts(what.number);
    QList<ChipValue> chips{{Activities::words(line->at), Activities::meaning(line->at), {}}};
    if (!line->fiveMicro.isEmpty())
        chips << ChipValue{line->fiveMicro, Meaning::Accent, {}};
    m_panel->chips()->setChips(chips);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::m, 0, Space::m, Space::m);
    column->setSpacing(Space::xs);
    const auto fact = [column](const QString &name, const QString &value) {
        if (!value.isEmpty())
            column->addWidget(new FactRow(name, value, FactWidth));
    };
    fact(tr("When"), ActivityTexts::when(what));
    fact(tr("Place"), what.place);
    fact(tr("Grid"), line->grid);
    fact(tr("Organiser"), line->organiser());
    fact(tr("Unit"), line->unit == line->organiser() ? QString() : line->unit);
    fact(tr("Team"), line->team == line->organiser() ? QString() : line->team);
    fact(tr("Led by"), what.leader);
    fact(tr("Points rule"), line->rule.isEmpty() ? tr("none: hours only") : line->rule);
    fact(tr("Wanted"), what.wanted ? tr("%n people", nullptr, int(*what.wanted)) : QString());
    fact(tr("On the list"), line->counts.all ? tr("%n people", nullptr, line->counts.all) : tr("nobody yet"));
    if (line->at != ActivityAt::Coming && line->at != ActivityAt::Cancelled) {
        fact(tr("Came"), tr("%1, not %2, excused %3").arg(line->counts.present).arg(line->counts.absent).arg(line->counts.leave));
        fact(tr("Hours"), line->at == ActivityAt::Closed ? ServiceHours::hours(line->minutes) : tr("at closing"));
    }
    const auto text = [column](const QString &head, const QString &words) {
        if (words.isEmpty())
            return;
        column->addSpacing(Space::s);
        column->addWidget(new Label(head, Theme::Type::Strong));
        auto *label = new Label(words);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    text(tr("Content"), what.content);
    text(tr("Outcome"), what.outcome);
    auto files = Activities::files(m_workplace.store().db(), line->key);
    if (files && !files->isEmpty()) {
        column->addSpacing(Space::s);
        column->addWidget(new Label(tr("Photos and papers"), Theme::Type::Strong));
        for (const auto &[key, file] : std::as_const(*files))
            column->addWidget(fileLine(key, file));
    }
    column->addStretch();
    m_panel->setBody(body);
}

QWidget *ActivitiesView::fileLine(Key key, const ActivityFile &file)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    const bool isPhoto = file.kind == "jpg"_L1;
    QPixmap small;
    if (isPhoto)
        if (auto content = Attachments::content(m_workplace.store().db(), file.content))
            small = thumbnail(*content);
    if (!small.isNull()) {
        auto *picture = new QLabel;
        picture->setPixmap(small);
        picture->setFixedSize(Thumbnail, Thumbnail);
        picture->setAlignment(Qt::AlignCenter);
        picture->setAccessibleName(tr("Photo"));
        row->addWidget(picture);
    }
    auto *opening = new Button(file.name, isPhoto ? u"eye"_s : u"file-text"_s, {}, Button::Quiet);
    opening->setObjectName(u"openFile"_s);
    opening->setToolTip(tr("%1, %2").arg(file.name, QLocale().formattedDataSize(file.bytes.value_or(0))));
    connect(opening, &QAbstractButton::clicked, this, [this, file] { openFile(file); });
    row->addWidget(opening);
    row->addStretch();
    auto *removing = new Button({}, u"trash-2"_s, {}, Button::Quiet);
    removing->setObjectName(u"removeFile"_s);
    removing->setToolTip(tr("Take %1 away").arg(file.name));
    removing->setAccessibleName(removing->toolTip());
    // Later: the panel is made anew then, and this button goes with it.
    connect(removing, &QAbstractButton::clicked, this, [this, key, name = file.name] { removeFile(key, name); }, Qt::QueuedConnection);
    row->addWidget(removing);
    return line;
}

void ActivitiesView::removeFile(Key file, const QString &name)
{
    if (auto gone = Activities(m_workplace.store()).detach(file); !gone)
        return m_workplace.complain(gone.error());
    m_workplace.say(tr("%1 is taken away").arg(name), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
    load();
}

void ActivitiesView::openFile(const ActivityFile &file)
{
    if (!OrderFilesCard::mayOpen(file.kind)) {
        m_workplace.complain({ErrorCode::Refused, tr("Files of this kind are not opened here."), {}});
        return;
    }
    auto content = Attachments::content(m_workplace.store().db(), file.content);
    if (!content) {
        m_workplace.complain(content.error());
        return;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // A folder for each content: two photos of one name do not meet.
    const QString folder = m_copies->filePath(file.content.left(FolderDigits));
    QFile copy(folder + u'/' + QFileInfo(file.name).completeBaseName() + u'.' + file.kind);
    if (!QDir().mkpath(folder) || !copy.open(QIODevice::WriteOnly) || copy.write(*content) != content->size()) {
        m_workplace.complain({ErrorCode::Io, tr("%1 cannot be copied to be shown.").arg(file.name), copy.errorString()});
        return;
    }
    copy.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName()));
}

void ActivitiesView::addFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Photos and papers of the activity"), folder);
    for (const QString &path : paths)
        if (!addFile(path))
            return;
}

bool ActivitiesView::addFile(const QString &path)
{
    const Key key = current();
    if (!key)
        return false;
    if (auto kept = Activities(m_workplace.store()).attach(key, path); !kept) {
        m_workplace.complain(kept.error());
        return false;
    }
    m_workplace.say(tr("%1 is kept with the activity").arg(QFileInfo(path).fileName()), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
    load();
    return true;
}

} // namespace Allpost
