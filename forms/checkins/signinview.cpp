// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/signinview.h"

#include "forms/checkins/signinhits.h"
#include "forms/departments/linesmodel.h"
#include "forms/grids/gridform.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"
#include "models/residents/finder.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideWidth = 264;
constexpr int BarWidth = 320;
/// Of the figures, the input and the tabs together; of the least that is worth showing of the sheet; of a stranger's lines, which on a
/// small screen have the room alone.
constexpr int FixedHeight = 230, LeastSheet = 110, StrangerHeight = 420;

QString clock(const QString &iso)
{
    return iso.mid(11, 5);
}

} // namespace

SignInView::SignInView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_figure(new Label({}, Theme::Type::Figure)), m_of(new Label({}, Theme::Type::Body, Tone::Ink2)), m_bar(new QProgressBar),
      m_word(new Label({}, Theme::Type::Small, Tone::Ink3)), m_input(new LineEdit), m_hits(new SignInHits(this)), m_table(new Table), m_tabs(new Tabs), m_sheet(new LinesCard(u"signInSheet"_s)),
      m_side(new Card)
{
    m_figure->setObjectName(u"presentFigure"_s);
    m_of->setObjectName(u"presentOf"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_input->setObjectName(u"signInInput"_s);
    m_input->setIconName(u"scan-line"_s);
    m_input->setTall(Height::huge);
    m_input->setPlaceholderText(tr("Two letters of the name, last digits of the phone, or scan"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->installEventFilter(this);
    m_table->setObjectName(u"signInHits"_s);
    m_table->setModel(m_hits);
    m_table->setFitted(true);
    m_table->horizontalHeader()->hide();
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setAccessibleName(tr("Who is meant"));
    m_table->hide();
    m_word->setObjectName(u"signInWord"_s);
    m_sheet->table()->setAccessibleName(tr("Sign-in sheet"));
    m_sheet->table()->installEventFilter(this);
    m_sheet->model()->setHeadings({tr("Came"), tr("Name"), tr("Last four"), tr("Unit or door"), tr("Who it is"), tr("Hours")}, {5});
    m_sheet->setWidths({130, 120, 84, 0, 110, 96});
    m_sheet->none()->setKind(EmptyState::Fresh);
    m_sheet->setMinimumHeight(LeastSheet);
    for (const QString &name : {tr("All"), tr("Here"), tr("Not here"), tr("Excused")})
        m_tabs->addView(name);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(Space::s);
    figures->addWidget(m_figure);
    figures->addWidget(m_of, 0, Qt::AlignBottom);
    figures->addSpacing(Space::m);
    figures->addWidget(m_bar, 0, Qt::AlignVCenter);
    figures->addStretch();
    auto *card = new Card;
    card->setPadding(0);
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(Space::m, Space::s, Space::m, 0);
    headRow->addWidget(new Label(tr("Scan, or type letters or digits"), Theme::Type::Strong));
    headRow->addStretch();
    headRow->addWidget(m_word);
    auto *inputRow = new QHBoxLayout;
    inputRow->setContentsMargins(Space::m, Space::xs, Space::m, Space::s);
    inputRow->addWidget(m_input);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(0);
    column->addLayout(headRow);
    column->addLayout(inputRow);
    column->addWidget(m_table);
    m_stranger = new Card;
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addLayout(figures);
    left->addWidget(card);
    left->addWidget(strangerCard());
    left->addWidget(m_tabs);
    left->addWidget(m_sheet, 1);
    left->addStretch(0);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addLayout(left, 1);
    whole->addWidget(side());

    connect(m_input, &QLineEdit::textEdited, this, &SignInView::search);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setFilter(Filter(tab)); });
    connect(m_sheet, &LinesCard::typed, this, [this](const QString &text) {
        m_input->setFocus();
        m_input->setText(text);
        search();
    });
    connect(m_sheet->table(), &Table::opened, this, &SignInView::edit);
    arrange();
}

QWidget *SignInView::side()
{
    m_side->setFixedWidth(SideWidth * Theme::textPercent() / 100);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    auto *inside = new QVBoxLayout(m_side);
    inside->addWidget(plainScrollArea(content));
    auto add = [&](const QString &icon, Theme::Type type = Theme::Type::Body, Tone tone = Tone::Ink) {
        auto *label = new Label({}, type, tone);
        label->setWordWrap(true);
        // As tall as its lines need at this width, not as its own guess says.
        QSizePolicy policy = label->sizePolicy();
        policy.setVerticalPolicy(QSizePolicy::Minimum);
        label->setSizePolicy(policy);
        if (icon.isEmpty()) {
            column->addWidget(label);
        } else {
            auto *row = new QHBoxLayout;
            row->setSpacing(Space::s);
            row->addWidget(new Glyph(icon, 16, Tone::Ok), 0, Qt::AlignTop);
            row->addWidget(label, 1);
            column->addLayout(row);
        }
        m_facts.append(label);
    };
    column->addWidget(new Label(tr("When somebody signs in"), Theme::Type::Section));
    add(u"check"_s);
    add(u"check"_s);
    add(u"check"_s);
    column->addWidget(new Rule);
    column->addWidget(new Label(tr("The list"), Theme::Type::Section));
    add({}, Theme::Type::Body, Tone::Ink2);
    add({}, Theme::Type::Body, Tone::Ink2);
    add({}, Theme::Type::Body, Tone::Ink2);
    column->addWidget(new Rule);
    column->addWidget(new Label(tr("Without a computer"), Theme::Type::Section));
    auto *print = new Button(tr("Print empty sheet"), u"printer"_s, u"Ctrl+P"_s);
    connect(print, &QAbstractButton::clicked, this, &SignInView::printWanted);
    column->addWidget(print, 0, Qt::AlignLeft);
    auto *mark = new Button(tr("Type it in afterwards"), u"list"_s, u"F9"_s);
    connect(mark, &QAbstractButton::clicked, this, &SignInView::markWanted);
    column->addWidget(mark, 0, Qt::AlignLeft);
    add({}, Theme::Type::Small, Tone::Ink3);
    m_facts.last()->setText(tr("Only those who did not come are marked; the others came when it began."));
    column->addStretch();
    return m_side;
}

QWidget *SignInView::strangerCard()
{
    m_stranger->setTitle(tr("Somebody who is on no list"));
    m_name = new LineEdit;
    m_phone = new LineEdit;
    m_unit = new CodeCombo;
    m_unit->setFreeText(true);
    m_name->setObjectName(u"strangerName"_s);
    m_phone->setObjectName(u"strangerPhone"_s);
    m_unit->setObjectName(u"strangerUnit"_s);
    m_nameBox = new FieldBox(tr("Name"), m_name);
    m_nameBox->setRequired(true);
    m_phoneBox = new FieldBox(tr("Phone"), m_phone);
    m_unitBox = new FieldBox(tr("Unit"), m_unit);
    m_unitBox->setNote(tr("Enter after the unit signs in"));
    auto *column = new QVBoxLayout(m_stranger);
    column->setSpacing(Space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    for (FieldBox *box : {m_nameBox, m_phoneBox, m_unitBox})
        row->addWidget(box, 1, Qt::AlignTop);
    column->addLayout(row);
    auto *leave = new Button(tr("Leave"), {}, u"Esc"_s);
    auto *enter = new Button(tr("Sign in"), u"check"_s, u"Enter"_s);
    leave->setObjectName(u"strangerLeave"_s);
    enter->setObjectName(u"strangerEnter"_s);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(Space::s);
    deeds->addStretch(1);
    deeds->addWidget(leave);
    deeds->addWidget(enter);
    column->addLayout(deeds);
    connect(leave, &QAbstractButton::clicked, this, &SignInView::stepBack);
    connect(enter, &QAbstractButton::clicked, this, &SignInView::saveStranger);
    for (QWidget *input : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_unit)})
        input->installEventFilter(this);
    m_stranger->hide();
    return m_stranger;
}

void SignInView::arrange()
{
    QHeaderView *head = m_table->horizontalHeader();
    const auto px = [](int width) { return width * Theme::textPercent() / 100; };
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(SignInHits::WhereColumn, QHeaderView::Stretch);
    head->resizeSection(SignInHits::NameColumn, px(150));
    head->resizeSection(SignInHits::ReadingColumn, px(260));
    head->resizeSection(SignInHits::KindColumn, px(100));
    head->resizeSection(SignInHits::StateColumn, px(164));
}

void SignInView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

bool SignInView::open(Key activity)
{
    const bool isOther = activity != m_list.activity();
    auto line = Activities::line(m_workplace.store().db(), activity);
    Status loaded = line ? m_list.load(m_workplace.store().db(), activity) : Status(line.error());
    if (!loaded) {
        m_workplace.complain(loaded.error());
        return false;
    }
    m_line = *line;
    if (isOther) {
        m_input->setText({});
        m_name->clear();
        m_phone->clear();
        m_stranger->hide();
        showHits({}, false);
        m_filter = All;
        m_tabs->setCurrentIndex(All);
    }
    fill();
    said(tr("Enter signs in · Ctrl+N adds somebody"), Tone::Ink3);
    return true;
}

void SignInView::reload()
{
    if (!m_list.activity())
        return;
    auto line = Activities::line(m_workplace.store().db(), m_list.activity());
    Status loaded = line ? m_list.reloadSheet(m_workplace.store().db()) : Status(line.error());
    if (!loaded) {
        m_workplace.complain(loaded.error());
        return;
    }
    m_line = *line;
    fill();
}

void SignInView::begin()
{
    m_input->setFocus();
}

void SignInView::setFilter(Filter filter)
{
    m_filter = filter;
    if (m_tabs->currentIndex() != int(filter))
        m_tabs->setCurrentIndex(int(filter));
    fill();
}

void SignInView::fill()
{
    const SheetCounts counts = m_list.counts();
    const QLocale locale;
    m_figure->setText(locale.toString(counts.present));
    const int expected = std::max(counts.expected(), 0);
    const QString half = !expected || !counts.present ? QString() : counts.present >= expected ? tr("all are here") : counts.present * 2 >= expected ? tr("more than half") : QString();
    m_of->setText(half.isEmpty() ? tr("here of %1 expected").arg(locale.toString(expected)) : tr("here of %1 expected · %2").arg(locale.toString(expected), half));
    m_bar->setMaximum(std::max(1, expected));
    m_bar->setValue(std::min(counts.present, std::max(1, expected)));
    m_bar->setAccessibleName(m_of->text());
    m_tabs->setCount(All, locale.toString(counts.all));
    m_tabs->setCount(Present, locale.toString(counts.present), Meaning::Accent);
    m_tabs->setCount(Absent, locale.toString(counts.absent));
    m_tabs->setCount(Leave, locale.toString(counts.leave), Meaning::Wait);

    const bool isClosed = !m_line.activity.closedAt.isEmpty();
    QList<const SheetRow *> rows;
    for (const SheetRow &row : m_list.rows()) {
        if (row.isSecond)
            continue;
        const bool fits = m_filter == All || (m_filter == Present && row.isPresent()) || (m_filter == Leave && row.isLeave()) || (m_filter == Absent && !row.isPresent() && !row.isLeave());
        if (fits)
            rows.append(&row);
    }
    // Who came last stands on top; who is waited for in the order of the sheet.
    std::stable_sort(rows.begin(), rows.end(), [](const SheetRow *a, const SheetRow *b) {
        if (a->isPresent() != b->isPresent())
            return a->isPresent();
        return a->isPresent() ? std::tie(a->sign.inAt, a->key) > std::tie(b->sign.inAt, b->key) : a->number < b->number;
    });
    QList<LinesModel::Line> lines;
    for (const SheetRow *row : std::as_const(rows)) {
        const QString came = row->hasLeft() ? u"%1–%2"_s.arg(clock(row->sign.inAt), clock(row->sign.outAt)) : row->isPresent() ? clock(row->sign.inAt) : row->isLeave() ? tr("excused") : isClosed || row->sign.state == u"absent" ? tr("absent") : tr("not here yet");
        const Meaning meaning = row->isPresent() ? Meaning::Ok : row->isLeave() ? Meaning::Wait : isClosed ? Meaning::Warn : Meaning::Faint;
        QString hours = u"—"_s;
        if (row->isPresent())
            hours = row->sign.minutes || isClosed ? ServiceHours::hours(ServiceHours::minutesOf(row->sign, m_line.activity.startsAt, m_line.activity.endsAt)) : tr("at closing");
        lines.append({row->key, {{came, {}, {}, meaning, false, {}}, {row->who.name, {}, {}, Meaning::Plain, true, {}}, {row->who.tail().isEmpty() ? u"—"_s : row->who.tail(), {}, {}, Meaning::Quiet, false, {}},
                                 {row->where().isEmpty() ? u"—"_s : row->where(), {}, {}, Meaning::Plain, false, row->where()}, {{}, {}, {{row->who.kind(), row->who.kindMeaning(), {}}}, Meaning::Plain, false, {}},
                                 {hours, {}, {}, row->isPresent() ? Meaning::Plain : Meaning::Faint, false, {}}}});
    }
    m_sheet->none()->setTitle(m_filter == All ? tr("Nobody stands on the list yet") : m_filter == Present ? tr("Nobody is here yet") : m_filter == Leave ? tr("Nobody is excused") : tr("Everybody is here"));
    m_sheet->none()->setHelp(m_filter == All ? tr("Type a name or scan a card; F9 on the page of activities puts units and teams on the list.") : QString());
    m_sheet->setLines(lines);
    fillSide();
    Q_EMIT changed();
}

void SignInView::fillSide()
{
    if (m_facts.size() < 6)
        return;
    m_facts.at(0)->setText(tr("The time of coming is kept; hours follow at closing"));
    m_facts.at(1)->setText(m_line.rule.isEmpty() ? tr("No points rule: hours only") : tr("Points by its rule, asked for at closing"));
    m_facts.at(2)->setText(tr("A second scan is the leaving; members' hours go into the answer to their unit"));
    int enrolled = 0, spot = 0, fromUnits = 0;
    QSet<Key> units;
    for (const SheetRow &row : m_list.rows()) {
        if (row.isSecond)
            continue;
        (row.sign.way == u"list" || row.sign.state != u"present" ? enrolled : spot) += 1;
        if (row.sign.unit) {
            units.insert(row.sign.unit);
            ++fromUnits;
        }
    }
    const QLocale locale;
    m_facts.at(3)->setText(tr("On the list: %1").arg(locale.toString(m_list.counts().all)));
    m_facts.at(4)->setText(tr("From units: %1 units, %2 people").arg(locale.toString(units.size()), locale.toString(fromUnits)));
    m_facts.at(5)->setText(m_line.activity.wanted ? tr("Wanted: %1").arg(locale.toString(*m_line.activity.wanted)) : tr("Excused: %1").arg(locale.toString(m_list.counts().leave)));
}

void SignInView::said(const QString &words, Tone tone)
{
    m_word->setText(words);
    m_word->setTone(tone);
}

void SignInView::search()
{
    auto found = m_list.find(m_workplace.store().db(), m_input->text(), &m_workplace.finder());
    if (!found) {
        m_workplace.complain(found.error());
        return;
    }
    showHits(*found, false);
    const QString typed = m_input->text().trimmed();
    if (typed.isEmpty())
        said(tr("Enter signs in · Ctrl+N adds somebody"), Tone::Ink3);
    else if (found->isEmpty() && typed.size() > 1)
        said(tr("Nobody by “%1”: Ctrl+N adds somebody").arg(typed), Tone::Warn);
    else
        said(SignInList::digitPicks(typed) ? tr("Enter or a digit signs in · Ctrl+J excuses") : tr("Enter signs in · ↓ another one"), Tone::Ink3);
}

void SignInView::showHits(const QList<SignInHit> &hits, bool fromScan)
{
    m_picking = fromScan && !hits.isEmpty();
    m_hits->setHits(hits);
    m_table->setVisible(!hits.isEmpty());
    makeRoom();
    choose(m_hits->firstToCome() < 0 ? 0 : m_hits->firstToCome());
}

void SignInView::makeRoom()
{
    // On a small screen the sheet gives way to who is meant; the window never grows.
    const int wanted = FixedHeight + (m_hits->rowCount() ? m_hits->rowCount() * Height::row : 0) + (m_stranger->isVisibleTo(this) ? StrangerHeight : 0) + LeastSheet;
    const bool fits = wanted * Theme::textPercent() / 100 <= height();
    m_sheet->setVisible(fits);
    m_tabs->setVisible(fits);
}

void SignInView::choose(int row)
{
    if (row >= 0 && row < m_hits->rowCount())
        m_table->setCurrentIndex(m_hits->index(row, 0));
}

bool SignInView::picks(int key)
{
    if (key < Qt::Key_1 || key > Qt::Key_9 || !m_hits->rowCount())
        return false;
    return take(key - Qt::Key_1);
}

bool SignInView::take(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        return false;
    const SignInHit hit = m_hits->hits().at(row);
    auto entered = SignIns(m_workplace.store()).enter(activity(), hit.who.person, SignIns::Way::Name);
    if (!entered) {
        m_workplace.complain(entered.error());
        return true;
    }
    this->entered(hit.who.name, *entered);
    return true;
}

void SignInView::entered(const QString &name, const SignIns::Entered &entered)
{
    m_input->setText({});
    showHits({}, false);
    using What = SignIns::Entered::What;
    const QString at = clock(entered.at);
    switch (entered.what) {
    case What::HereAlready: said(tr("%1 is here since %2").arg(name, at), Tone::Warn); break;
    case What::Left: said(tr("%1 left %2").arg(name, at), Tone::Ok); break;
    case What::Came:
    case What::BackAgain:
        said(tr("%1 signed in %2").arg(name, at), Tone::Ok);
        m_workplace.say(tr("%1 signed in, number %2").arg(name).arg(entered.present), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
        break;
    }
    reload();
    m_input->setFocus();
}

bool SignInView::takeScan(const ScannedText &scan)
{
    if (!activity())
        return false;
    m_input->setText({});
    if (scan.kind == ScannedText::Kind::BadId) {
        said(tr("Read wrongly: hold the card to the reader once more"), Tone::Bad);
        return true;
    }
    if (scan.kind != ScannedText::Kind::IdNumber && scan.kind != ScannedText::Kind::Number && scan.kind != ScannedText::Kind::Account)
        return false;
    auto people = CheckinPeople::scanned(m_workplace.store().db(), scan);
    if (!people) {
        m_workplace.complain(people.error());
        return true;
    }
    if (people->isEmpty()) {
        said(tr("Nobody is known by this card: Ctrl+N adds somebody"), Tone::Warn);
        showHits({}, false);
        return true;
    }
    if (people->size() > 1) {
        auto hits = m_list.hits(m_workplace.store().db(), people->mid(0, SignInList::MostHits));
        if (!hits) {
            m_workplace.complain(hits.error());
            return true;
        }
        showHits(*hits, true);
        said(tr("The card of a household: a digit says who came"), Tone::Accent);
        m_input->setFocus();
        return true;
    }
    auto entered = SignIns(m_workplace.store()).enter(activity(), people->first(), SignIns::Way::Scan);
    auto who = CheckinPeople(m_workplace.store().db()).read(people->first());
    if (!entered || !who)
        m_workplace.complain(!entered ? entered.error() : who.error());
    else
        this->entered(who->name, *entered);
    return true;
}

Key SignInView::current() const
{
    if (m_hits->rowCount() && m_table->currentIndex().isValid())
        return m_hits->hits().at(m_table->currentIndex().row()).row;
    return m_sheet->current();
}

void SignInView::excuse()
{
    const SheetRow *row = m_list.row(current());
    if (!row) {
        said(tr("Only who stands on the list can be excused"), Tone::Warn);
        return;
    }
    const bool on = !row->isLeave();
    const QString name = row->who.name;
    if (auto done = SignIns(m_workplace.store()).excuse(row->key, on); !done) {
        m_workplace.complain(done.error());
        return;
    }
    m_input->setText({});
    showHits({}, false);
    said(on ? tr("%1 is excused").arg(name) : tr("%1 is expected again").arg(name), Tone::Ok);
    m_workplace.say(m_word->text(), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
    reload();
    m_input->setFocus();
}

void SignInView::leaveNow()
{
    const SheetRow *row = m_list.row(current());
    if (!row || !row->isPresent()) {
        said(tr("Choose somebody who is here"), Tone::Warn);
        return;
    }
    const QString name = row->who.name;
    if (auto done = SignIns(m_workplace.store()).left(row->key); !done) {
        m_workplace.complain(done.error());
        return;
    }
    m_input->setText({});
    showHits({}, false);
    said(tr("%1 left %2").arg(name, clock(Moments::text(Moments::now()))), Tone::Ok);
    reload();
    m_input->setFocus();
}

void SignInView::takeOff()
{
    const SheetRow *row = m_list.row(current());
    if (!row)
        return;
    const QString name = row->who.name;
    const bool wasHere = row->isPresent();
    SignIns signIns(m_workplace.store());
    if (auto done = wasHere ? signIns.markAbsent(row->key) : signIns.remove(row->key); !done) {
        m_workplace.complain(done.error());
        return;
    }
    said(wasHere ? tr("%1 is not here after all").arg(name) : tr("%1 is off the list").arg(name), Tone::Ok);
    m_workplace.say(m_word->text(), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
    reload();
    m_input->setFocus();
}

void SignInView::edit()
{
    const Key key = current();
    const SheetRow *row = m_list.row(key);
    if (!row)
        return;
    Store &store = m_workplace.store();
    auto seen = store.read(SignIn::entity(), key);
    if (!seen) {
        m_workplace.complain(seen.error());
        return;
    }
    const auto before = seen->as<SignIn>();
    GridForm form(tr("Times of %1").arg(row->who.name), tr("Hours set here stay at the closing."), this);
    form.setDeeds(tr("Leave it"), tr("Save"));
    const auto line = [](const QString &text) {
        auto *edit = new LineEdit;
        edit->setText(text);
        return edit;
    };
    auto *in = line(clock(before.inAt));
    auto *out = line(clock(before.outAt));
    auto *hours = line(before.minutes ? QString::number(double(*before.minutes) / 60.0, 'g', 4) : QString());
    auto *note = line(before.note);
    form.add(u"in_at"_s, tr("Came"), in)->setNote(tr("0930 or 9:30"));
    form.add(u"out_at"_s, tr("Left"), out);
    form.add(u"minutes"_s, tr("Hours, when they are set by hand"), hours)->setNote(tr("1.5 is an hour and a half; empty: by the times"));
    form.add(u"note"_s, tr("Note"), note);
    form.onSave([&]() -> Status {
        SignIn now = before;
        auto at = [&](const LineEdit *edit, const QString &was, const QString &field) -> Result<QString> {
            const QString typed = edit->text().simplified();
            if (typed.isEmpty())
                return QString();
            if (typed == clock(was))
                return was;
            const QString day = (before.inAt.isEmpty() ? m_line.activity.startsAt : before.inAt).left(10);
            const QString digits = QString(typed).remove(u':').remove(u'：');
            const QTime time = QTime::fromString(digits.rightJustified(4, u'0'), u"HHmm"_s);
            if (!time.isValid() || digits.size() > 4)
                return Error{ErrorCode::Invalid, tr("This is no time: 0930 or 9:30 is one."), field};
            return u"%1T%2"_s.arg(day, time.toString(u"HH:mm"_s));
        };
        auto came = at(in, before.inAt, u"in_at"_s);
        auto left = at(out, before.outAt, u"out_at"_s);
        if (!came || !left)
            return !came ? came.error() : left.error();
        now.inAt = *came;
        now.outAt = *left;
        if (!now.inAt.isEmpty())
            now.state = u"present"_s;
        const QString typed = hours->text().simplified();
        bool isNumber = false;
        const double value = typed.toDouble(&isNumber);
        if (!typed.isEmpty() && !isNumber)
            return Error{ErrorCode::Invalid, tr("Hours are a number: 2 or 1.5."), u"minutes"_s};
        now.minutes = typed.isEmpty() ? std::nullopt : std::optional<qint64>(qRound64(value * 60));
        now.note = note->text().simplified();
        auto changed = SignIns(store).change(*seen, now);
        return changed ? Status() : Status(changed.error());
    });
    if (form.ask())
        reload();
    m_input->setFocus();
}

bool SignInView::stepBack()
{
    if (m_stranger->isVisible()) {
        m_stranger->hide();
        makeRoom();
        m_input->setFocus();
        return true;
    }
    if (!m_input->text().isEmpty() || m_hits->rowCount()) {
        m_input->setText({});
        showHits({}, false);
        said(tr("Enter signs in · Ctrl+N adds somebody"), Tone::Ink3);
        m_input->setFocus();
        return true;
    }
    if (!m_input->hasFocus()) {
        m_input->setFocus();
        return true;
    }
    return false;
}

bool SignInView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_name || watched == m_phone || watched == m_unit) {
        if (!isEnter || key->modifiers().testFlag(Qt::ControlModifier))
            return QWidget::eventFilter(watched, event);
        if (watched == m_name)
            m_phone->setFocus();
        else if (watched == m_phone)
            m_unit->setFocus();
        else
            saveStranger();
        return true;
    }
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    const auto plain = key->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && !plain) {
        if (m_table->currentIndex().isValid() && m_hits->rowCount())
            take(m_table->currentIndex().row());
        return true;
    }
    if (!plain && (m_picking || SignInList::digitPicks(m_input->text())) && m_hits->rowCount() && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        // A digit beyond the lines is no part of a name either.
        picks(key->key());
        return true;
    }
    if (!plain && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        if (m_hits->rowCount())
            choose(std::clamp(m_table->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1), 0, m_hits->rowCount() - 1));
        else if (key->key() == Qt::Key_Down)
            m_sheet->begin();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
