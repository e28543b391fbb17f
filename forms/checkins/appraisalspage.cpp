// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/appraisalspage.h"
#include "ui_appraisalspage.h"

#include "forms/checkins/appraisalmodel.h"
#include "forms/checkins/checkinstrip.h"
#include "forms/checkins/membercardform.h"
#include "forms/checkins/stepsform.h"
#include "forms/grids/gridform.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/checkins/feedbackletters.h"
#include "models/checkins/servicehours.h"
#include "models/dictionary/codelist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int RemarkLines = 3;
/// Members that get their suggestions within a frame.
constexpr int MostAtOnce = 250;
/// A to D.
constexpr int Letters = 4;

/// What the page shows comes from these; other deeds leave it alone.
bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> shown{u"party_member"_s, u"service_unit"_s, u"post_claim"_s, u"service_post"_s, u"sign_in"_s, u"activity"_s,
                                     u"appraisal"_s,    u"appraisal_step"_s, u"issued_paper"_s, u"outsider"_s,   u"resident"_s,     u"five_micro"_s};
    return changes.touches(shown);
}

/// A good, B fairly good, C fair, D poor: the first letters of no language, in the order of the code list.
QString gradeOf(int letter)
{
    const auto &items = CodeList::find(u"appraisal_grade")->items();
    return letter >= 0 && letter < int(items.size()) ? items.at(letter).code : QString();
}

} // namespace

AppraisalsPage::AppraisalsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::AppraisalsPage>()), m_model(new AppraisalModel(this)), m_yearTitle(new Label({}, Theme::Type::Section)),
      m_before(new Button({}, u"chevron-left"_s, {}, Button::Quiet)), m_after(new Button({}, u"chevron-right"_s, {}, Button::Quiet)), m_filter(new LineEdit), m_card(new Card), m_table(new Table),
      m_none(new EmptyState), m_keys(new Label({}, Theme::Type::Small, Tone::Ink2)), m_rule(new Label({}, Theme::Type::Small, Tone::Ink3))
{
    m_ui->setupUi(this);
    m_ui->stripRow->addWidget(new CheckinStrip(workplace, this, u"appraisals"_s));
    m_before->setToolTip(tr("Year before (Ctrl+PgUp)"));
    m_after->setToolTip(tr("Next year (Ctrl+PgDn)"));
    m_before->setObjectName(u"yearBefore"_s);
    m_after->setObjectName(u"yearAfter"_s);
    m_filter->setObjectName(u"appraisalFilter"_s);
    m_filter->setIconName(u"search"_s);
    m_filter->setKeyText(u"Ctrl+F"_s);
    m_filter->setPlaceholderText(tr("Unit or member"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setFixedWidth(220 * Theme::textPercent() / 100);
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_yearTitle), static_cast<QWidget *>(m_after)})
        m_ui->yearRow->addWidget(widget);
    m_ui->yearRow->addSpacing(Space::m);
    m_ui->yearRow->addWidget(m_filter);
    m_ui->yearRow->addStretch();

    m_card->setPadding(0);
    auto *held = new QVBoxLayout(m_card);
    held->setContentsMargins(0, 0, 0, 0);
    held->addWidget(m_table);
    held->addWidget(m_none);
    m_none->setKind(EmptyState::Fresh);
    m_none->hide();
    m_table->setObjectName(u"appraisalList"_s);
    m_table->setAccessibleName(tr("Members of the year"));
    m_table->setModel(m_model);
    m_table->setRowHeight(Height::row2);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    m_table->installEventFilter(this);
    m_keys->setWordWrap(true);
    m_rule->setWordWrap(true);
    auto *body = new QVBoxLayout(m_ui->body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Space::s);
    body->addWidget(m_card, 1);
    body->addWidget(m_keys);
    m_ruleRow = new QHBoxLayout;
    m_ruleRow->setSpacing(Space::m);
    m_ruleRow->addWidget(m_rule, 1);
    body->addLayout(m_ruleRow);
    QStringList keys{tr("1–5 stars")};
    for (int letter = 0; letter < Letters; ++letter)
        keys << QString(QChar(u'A' + letter)) + u' ' + CodeList::find(u"appraisal_grade")->label(gradeOf(letter), QLocale().name());
    keys << tr("Enter takes the suggestion and goes on, on a unit's line for the whole unit") << tr("Ctrl+↓ next unit") << tr("Space ticks the unit");
    m_keys->setText(keys.join(u" · "_s));
    addCommands();
    addButtons();
    connect(m_before, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_filter, &QLineEdit::textChanged, m_model, &AppraisalModel::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_table->setCurrentIndex(m_model->index(m_model->nextMember(-1), 0));
        m_table->setFocus();
    });
    connect(m_model, &AppraisalModel::chosenChanged, this, &AppraisalsPage::showState);
    connect(m_table, &Table::opened, this, &AppraisalsPage::next);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AppraisalsPage::showState);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (m_own || !concerns(changes))
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
    showState();
}

AppraisalsPage::~AppraisalsPage() = default;

QString AppraisalsPage::title() const
{
    return tr("Appraisals");
}

void AppraisalsPage::addCommands()
{
    m_record = addCommand("appraisals.record", tr("Year of the member"), u"scroll-text"_s, Qt::CTRL | Qt::Key_R, [this] { printRecord(); });
    m_cards = addCommand("appraisals.cards", tr("Cards and plates"), u"id-card"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { printCards(); });
    m_again = addCommand("appraisals.again", tr("Letters again"), u"printer"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printAgain(); });
    addCommand("appraisals.print", tr("Print the list"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { workplace().print(FeedbackLetters::list(workplace().store(), m_model->year())); });
    m_remark = addCommand("appraisals.remark", tr("Remark"), u"pencil"_s, Qt::Key_F2, [this] { remark(); });
    m_suggest = addCommand("appraisals.suggest", tr("Take the suggestions"), u"check"_s, Qt::Key_F9, [this] { takeSuggestions(m_model->year().units); });
    m_letters = addCommand("appraisals.letters", tr("Write the letters"), u"file-text"_s, Qt::Key_F10, [this] { writeLetters(); });
    addCommand("appraisals.filter", tr("Find a unit or member"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    addCommand("appraisals.nextyear", tr("Next year"), {}, Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    addCommand("appraisals.previousyear", tr("Year before"), {}, Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
    m_steps = addCommand("appraisals.steps", tr("Steps"), u"sliders-horizontal"_s, Qt::CTRL | Qt::Key_T, [this] { editSteps(); });
    addCommand("appraisals.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] {
        if (isWriting())
            return workplace().cancel(this);
        m_filter->clear();
        m_table->setFocus();
    });
}

void AppraisalsPage::addButtons()
{
    for (const auto &[id, kind] : {std::pair("appraisals.cards", Button::Quiet), {"appraisals.record", Button::Quiet}, {"appraisals.print", Button::Quiet}, {"appraisals.again", Button::Normal}, {"appraisals.steps", Button::Quiet},
                                   {"appraisals.suggest", Button::Normal}, {"appraisals.letters", Button::Primary}}) {
        QAction *action = workplace().commands().find(QLatin1String(id));
        auto *button = buttonFor(action, kind);
        // What is printed of one person stands beside the year: the head has room for what the page is for.
        if (action == m_steps)
            m_ruleRow->addWidget(button, 0, Qt::AlignTop);
        else if (kind == Button::Quiet)
            m_ui->yearRow->addWidget(button);
        else
            m_ui->head->addButton(button);
    }
}

void AppraisalsPage::show(const QVariant &what)
{
    const int year = what.toInt();
    m_wanted = what.toMap().value(u"member"_s).toLongLong();
    if (year > 1900 && year <= today().year() && year != m_year) {
        m_year = year;
        m_stale = true;
    }
    if (m_stale || m_wanted)
        load();
    m_table->setFocus();
}

void AppraisalsPage::refresh()
{
    load();
}

void AppraisalsPage::step(int years)
{
    if (m_year + years > today().year())
        return;
    m_year += years;
    load();
}

void AppraisalsPage::load()
{
    if (m_loading) {
        m_repeat = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    if (!m_year) {
        auto inHand = Appraisals::yearInHand(workplace().store().db(), today());
        if (!inHand)
            workplace().complain(inHand.error());
        m_year = inHand ? *inHand : today().year();
    }
    auto read = std::make_shared<AppraisalYear>();
    workplace().run(
        tr("Counting the members' service"), this,
        [read, year = m_year, &store = workplace().store()](Progress &) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            auto whole = Appraisals::read(*db, year);
            if (!whole)
                return whole.error();
            *read = *whole;
            return {};
        },
        [this, read](const Status &status) {
            m_loading = false;
            if (std::exchange(m_repeat, false)) {
                load();
                return;
            }
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
                return;
            }
            take(*read);
        });
}

void AppraisalsPage::take(const AppraisalYear &year)
{
    const MemberYear *before = current();
    const Key member = m_wanted ? std::exchange(m_wanted, 0) : before ? before->member : 0;
    const int at = m_table->currentIndex().row();
    const std::optional<Key> onUnit = !member && m_model->isUnit(at) ? std::optional(m_model->unitAt(at)->unit) : std::nullopt;
    m_model->setYear(year);
    QHeaderView *header = m_table->horizontalHeader();
    const QList<int> widths{190, 0, 80, 64, 232, 104, 96, 130};
    for (int column = 0; column < widths.size(); ++column) {
        header->setSectionResizeMode(column, widths.at(column) ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (widths.at(column))
            header->resizeSection(column, widths.at(column) * Theme::textPercent() / 100);
    }
    const int row = onUnit ? m_model->rowOfUnit(*onUnit) : m_model->rowOf(member);
    m_table->setCurrentIndex(m_model->index(row >= 0 ? row : std::max(0, m_model->nextMember(-1)), 0));
    m_yearTitle->setText(tr("Year %1").arg(year.year));
    m_after->setRefusal(m_year >= today().year() ? tr("The next year has not begun yet.") : QString());
    int members = 0, served = 0, activities = 0;
    qint64 minutes = 0;
    for (const UnitYear &unit : year.units) {
        members += int(unit.members.size());
        served += unit.served();
        activities += unit.activities();
        minutes += unit.minutes();
    }
    m_ui->head->setSubtitle(members ? QStringList{tr("%n units", nullptr, int(year.units.size())), tr("%n members", nullptr, members), tr("%n served", nullptr, served),
                                                  tr("%1 times, %2 h").arg(QLocale().toString(activities), ServiceHours::hours(minutes))}
                                          .join(u" · "_s)
                                    : QString());
    m_rule->setText(tr("Suggested from hours and activities — %1").arg(AppraisalSteps::rule(year.steps).join(tr("; "))));
    const bool none = year.units.isEmpty();
    m_table->setVisible(!none);
    m_none->setVisible(none);
    m_none->setTitle(tr("No member had reported by the end of %1").arg(year.year));
    m_none->setHelp(tr("Members come on the list under Party members; their hours come from the sign-ins of closed activities."));
    if (!none && !m_filter->hasFocus() && isVisible())
        m_table->setFocus();
    showState();
}

const MemberYear *AppraisalsPage::current() const
{
    return m_model->memberAt(m_table->currentIndex().row());
}

void AppraisalsPage::showState()
{
    const AppraisalYear &year = m_model->year();
    const int chosen = int(m_model->chosen().size());
    int open = 0, written = 0, last = 0;
    for (const UnitYear &unit : year.units) {
        open += unit.open();
        written += unit.paper != 0;
        ++last;
    }
    m_letters->setText(chosen ? tr("Write %n letters", nullptr, chosen) : tr("Write the letters"));
    if (auto *button = findChild<Button *>(m_letters->objectName() + u"Button"_s))
        button->setText(m_letters->text());
    const UnitYear *unit = m_model->unitAt(m_table->currentIndex().row());
    const QString why = unit ? FeedbackLetters::refusal(*unit) : QString();
    const bool writing = isWriting();
    CommandRegistry::refuse(m_letters, writing                  ? m_writing
                                       : chosen                 ? QString()
                                       : last && written == last ? tr("Every unit has its letter of this year.")
                                       : open                    ? tr("%n members who served have no grade or stars yet. F9 takes the suggestions.", nullptr, open)
                                       : !why.isEmpty()          ? tr("%1: %2").arg(unit->name, why)
                                                                 : tr("Tick a unit first: Space on its line."));
    CommandRegistry::refuse(m_again, writing ? m_writing : written ? QString() : tr("No letter of this year has been written yet."));
    CommandRegistry::refuse(m_suggest, writing ? m_writing : open ? QString() : tr("Every member who served has a grade and stars."));
    CommandRegistry::refuse(m_steps, m_writing);
    const QString noMember = current() ? QString() : tr("Choose a member first.");
    CommandRegistry::refuse(m_record, noMember);
    CommandRegistry::refuse(m_remark, writing ? m_writing : noMember);
    CommandRegistry::refuse(m_cards, unit ? QString() : tr("There is no member in this year."));
}

bool AppraisalsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        if (const int row = m_model->nextUnit(m_table->currentIndex().row(), key->key() == Qt::Key_Down); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
        return true;
    }
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (key->key() == Qt::Key_Space) {
        toggleUnit();
        return true;
    }
    const MemberYear *member = current();
    if (member && key->key() >= Qt::Key_1 && key->key() < Qt::Key_1 + AppraisalSteps::MostStars) {
        give(m_model->year().marksOfStars(*member, key->key() - Qt::Key_0));
        return true;
    }
    if (member && key->key() >= Qt::Key_A && key->key() < Qt::Key_A + Letters) {
        give(m_model->year().marksOfGrade(*member, gradeOf(key->key() - Qt::Key_A)));
        return true;
    }
    return false;
}

void AppraisalsPage::give(const AppraisalMarks &marks)
{
    const MemberYear *member = current();
    if (!member)
        return;
    if (isWriting())
        return workplace().say(m_writing);
    const Key key = member->member;
    m_own = true;
    const auto own = qScopeGuard([this] { m_own = false; });
    auto given = Appraisals(workplace().store()).give(key, m_model->year().year, marks);
    if (!given) {
        workplace().complain(given.error());
        return;
    }
    m_model->setGiven(key, *given, marks);
}

void AppraisalsPage::next()
{
    const int row = m_table->currentIndex().row();
    if (m_model->isUnit(row))
        return takeSuggestionsOf(*m_model->unitAt(row));
    const MemberYear *member = current();
    // What is suggested counts once the worker went over it with Enter.
    if (member && member->hasServed() && !member->isGiven()) {
        const AppraisalMarks suggested = member->suggested;
        give({member->given.grade.isEmpty() ? suggested.grade : QString(), member->given.stars ? 0 : suggested.stars});
    }
    // On to who is still open: who never came and who has it all needs no key.
    const int open = m_model->nextOpen(row);
    if (open >= 0)
        m_table->setCurrentIndex(m_model->index(open, 0));
    else if (m_letters->isEnabled())
        workplace().say(tr("Everybody who served is appraised."), {m_letters->text(), u"F10"_s, [this] { writeLetters(); }});
}

void AppraisalsPage::toggleUnit()
{
    const UnitYear *unit = m_model->unitAt(m_table->currentIndex().row());
    if (!unit)
        return;
    if (const QString why = FeedbackLetters::refusal(*unit); !why.isEmpty() && !m_model->isChosen(unit->unit)) {
        workplace().say(tr("%1: %2").arg(unit->name, why));
        return;
    }
    m_model->setChosen(unit->unit, !m_model->isChosen(unit->unit));
}

void AppraisalsPage::remark()
{
    const MemberYear *member = current();
    if (!member)
        return;
    const Key key = member->member;
    GridForm form(tr("Remark on %1's year %2").arg(member->name).arg(m_model->year().year), tr("It stands in the letter to the unit."), this);
    form.setDeeds(tr("Leave as it is"), tr("Save the remark"));
    auto *text = new NoteEdit;
    text->setLines(RemarkLines);
    text->setPlainText(member->given.text);
    form.add(u"text"_s, tr("Remark"), text);
    m_own = true;
    const auto own = qScopeGuard([this] { m_own = false; });
    form.onSave([&]() -> Status {
        auto saved = Appraisals(workplace().store()).remark(key, m_model->year().year, text->toPlainText());
        if (!saved)
            return saved.error();
        m_model->setRemark(key, *saved, text->toPlainText());
        return {};
    });
    (void)form.ask();
}

/// Off the window: a year may have thousands of members.
void AppraisalsPage::takeSuggestions(const QList<UnitYear> &units)
{
    auto given = std::make_shared<int>(0);
    write(
        tr("Taking the suggestions"), tr("The suggestions are being taken. Esc stops it."),
        [given, units, &store = workplace().store(), year = m_model->year().year](Progress &progress) -> Status {
            QList<MemberYear> members;
            for (const UnitYear &unit : units)
                members << unit.members;
            auto taken = Appraisals(store).takeSuggestions(year, members, progress);
            if (!taken)
                return taken.error();
            *given = *taken;
            return {};
        },
        [this, given] { sayTaken(*given); });
}

/// At once: the next Enter is for the next unit.
void AppraisalsPage::takeSuggestionsOf(const UnitYear &unit)
{
    if (isWriting())
        return workplace().say(m_writing);
    if (!unit.open()) {
        // Nothing to take here: on to the next that has.
        const int open = m_model->nextOpen(m_table->currentIndex().row());
        if (open >= 0)
            m_table->setCurrentIndex(m_model->index(m_model->rowOfUnit(m_model->unitAt(open)->unit), 0));
        return;
    }
    if (unit.open() > MostAtOnce)
        return takeSuggestions({unit});
    Progress progress;
    auto given = Appraisals(workplace().store()).takeSuggestions(m_model->year().year, unit.members, progress);
    if (!given)
        return workplace().complain(given.error());
    // Where the next Enter does the same for the next unit.
    for (int row = m_model->nextUnit(m_table->currentIndex().row(), true); row >= 0; row = m_model->nextUnit(row, true))
        if (m_model->unitAt(row)->open()) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    sayTaken(*given);
}

void AppraisalsPage::sayTaken(int members)
{
    workplace().say(tr("%n members got what was suggested", nullptr, members), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void AppraisalsPage::editSteps()
{
    StepsForm form(workplace().store(), m_model->year().year, m_model->year().steps, this);
    if (form.ask())
        workplace().say(tr("Suggested by these steps from %1 on").arg(m_model->year().year), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

/// Off the window, with what is given held still meanwhile, of which the sentence tells; cancelled, nothing has happened.
void AppraisalsPage::write(const QString &name, const QString &meanwhile, std::function<Status(Progress &)> job, std::function<void()> done)
{
    if (isWriting())
        return;
    m_writing = meanwhile;
    showState();
    workplace().run(name, this, std::move(job), [this, done = std::move(done)](const Status &status) {
        m_writing.clear();
        showState();
        if (status)
            done();
        else if (status.error().code == ErrorCode::Cancelled)
            workplace().say(status.error().message);
        else
            workplace().complain(status.error());
    });
}

void AppraisalsPage::writeLetters()
{
    struct Made { FeedbackLetters::Written written = {}; Printout printout = {}; };
    auto made = std::make_shared<Made>();
    write(
        tr("Writing letters to units"), tr("Letters are being written. Esc stops them."),
        [made, &store = workplace().store(), year = m_model->year(), units = m_model->chosen()](Progress &progress) -> Status {
            auto written = FeedbackLetters(store).write(year, units, progress);
            if (!written)
                return written.error();
            made->written = *written;
            made->printout = written->together(year.year);
            return {};
        },
        [this, made] {
            const FeedbackLetters::Written &written = made->written;
            const int count = int(written.letters.size());
            if (count)
                workplace().print(made->printout);
            workplace().say(written.refused.isEmpty() ? tr("%n letters written; their numbers stand in the register", nullptr, count)
                                                      : tr("%n letters written; left out: %1", nullptr, count).arg(written.refused.join(tr("; "))));
        });
}

void AppraisalsPage::printAgain()
{
    // On the line of a unit that has its letter that one alone, else all.
    const UnitYear *unit = m_model->unitAt(m_table->currentIndex().row());
    const bool alone = unit && unit->paper && m_model->isUnit(m_table->currentIndex().row());
    QList<Key> units;
    for (const UnitYear &one : m_model->year().units)
        if (one.paper && (!alone || one.unit == unit->unit))
            units << one.unit;
    auto printout = std::make_shared<Printout>();
    write(
        tr("Letters again"), tr("Letters are being written. Esc stops them."),
        [printout, &store = workplace().store(), year = m_model->year(), units](Progress &progress) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            auto again = FeedbackLetters::printAgain(*db, year, units, progress);
            if (!again)
                return again.error();
            *printout = *again;
            return {};
        },
        [this, printout] { workplace().print(*printout); });
}

void AppraisalsPage::printRecord()
{
    const MemberYear *member = current();
    if (!member)
        return;
    auto record = FeedbackLetters::record(workplace().store(), m_model->year(), member->member);
    if (!record)
        workplace().complain(record.error());
    else
        workplace().print(*record);
}

void AppraisalsPage::printCards()
{
    const UnitYear *unit = m_model->unitAt(m_table->currentIndex().row());
    if (!unit)
        return;
    MemberCardForm::Wish wish;
    if (const MemberYear *member = current())
        wish.groups.append({{member->member}, member->name});
    QList<Key> all, ofUnit;
    for (const UnitYear &one : m_model->year().units)
        for (const MemberYear &member : one.members)
            all << member.member;
    for (const MemberYear &member : unit->members)
        ofUnit << member.member;
    wish.groups.append({ofUnit, unit->name});
    wish.groups.append({all, tr("all units")});
    MemberCardForm::ask(workplace(), this, wish);
}

} // namespace Allpost
