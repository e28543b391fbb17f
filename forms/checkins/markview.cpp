// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/markview.h"

#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/base/pinyin.h"
#include "models/checkins/signinpaper.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

MarkView::MarkView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_count(new Label({}, Theme::Type::Section)), m_word(new Label({}, Theme::Type::Small, Tone::Ink3)), m_input(new LineEdit), m_list(new LinesCard(u"markList"_s))
{
    m_count->setObjectName(u"markCount"_s);
    m_word->setObjectName(u"markWord"_s);
    m_input->setObjectName(u"markInput"_s);
    m_input->setIconName(u"user-x"_s);
    m_input->setTall(Height::tall);
    m_input->setPlaceholderText(tr("Number on the sheet, or letters of the name, of who did not come"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->installEventFilter(this);
    m_list->table()->setAccessibleName(tr("Printed sheet"));
    m_list->table()->installEventFilter(this);
    m_list->model()->setHeadings({tr("No."), tr("Name"), tr("Last four"), tr("Unit or door"), tr("What is written")}, {0});
    m_list->setWidths({64, 140, 96, 0, 190});
    m_list->none()->setTitle(tr("Nobody stands on the list yet"));
    m_list->none()->setHelp(tr("Put people on the list first: Esc, then type their names."));

    auto *head = new Card;
    auto *row = new QHBoxLayout(head);
    row->setSpacing(Space::m);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::xs);
    words->addWidget(m_count);
    words->addWidget(m_word);
    row->addLayout(words, 1);
    row->addWidget(m_input, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::s);
    whole->addWidget(head);
    whole->addWidget(m_list, 1);

    connect(m_list, &LinesCard::typed, this, [this](const QString &text) {
        m_input->setFocus();
        m_input->setText(text);
    });
    connect(m_list->table(), &Table::opened, this, [this] { toggle(m_list->current()); });
}

bool MarkView::open(Key activity)
{
    auto rows = SignIns::sheet(m_workplace.store().db(), activity);
    if (!rows) {
        m_workplace.complain(rows.error());
        return false;
    }
    m_activity = activity;
    m_rows = SignInPaper::ordered(*rows);
    m_absent.clear();
    m_touched = false;
    for (const SheetRow &row : std::as_const(m_rows))
        if (row.sign.state == u"absent")
            m_absent.insert(row.key);
    m_word->setText(tr("The same order and numbers as on the paper. Space or Enter marks, and takes the mark back."));
    m_word->setTone(Tone::Ink3);
    fill();
    return true;
}

void MarkView::begin()
{
    m_input->setText({});
    m_input->setFocus();
}

int MarkView::coming() const
{
    int coming = 0;
    for (const SheetRow &row : m_rows)
        coming += !m_absent.contains(row.key) && !row.isLeave();
    return coming;
}

void MarkView::fill()
{
    QList<LinesModel::Line> lines;
    for (const SheetRow &row : std::as_const(m_rows)) {
        const bool isAbsent = m_absent.contains(row.key);
        ChipValue chip{row.isPresent() ? tr("here since %1").arg(row.sign.inAt.mid(11, 5)) : tr("came"), Meaning::Ok, u"check"_s};
        if (isAbsent)
            chip = {tr("did not come"), Meaning::Bad, u"x"_s};
        else if (row.isLeave())
            chip = {tr("excused"), Meaning::Wait, {}};
        lines.append({row.key, {{QString::number(row.number), {}, {}, Meaning::Quiet, false, {}}, {row.who.name, {}, {}, isAbsent ? Meaning::Faint : Meaning::Plain, !isAbsent, {}},
                                {row.who.tail().isEmpty() ? u"—"_s : row.who.tail(), {}, {}, Meaning::Quiet, false, {}}, {row.where().isEmpty() ? u"—"_s : row.where(), {}, {}, Meaning::Plain, false, row.where()},
                                {{}, {}, {chip}, Meaning::Plain, false, {}}}});
    }
    m_list->setLines(lines);
    const QLocale locale;
    m_count->setText(tr("%1 came, %2 did not").arg(locale.toString(coming()), locale.toString(m_absent.size())));
    Q_EMIT changed();
}

void MarkView::toggle(Key row)
{
    if (!row)
        return;
    if (!m_absent.remove(row))
        m_absent.insert(row);
    m_touched = true;
    m_list->setCurrent(row);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [row](const SheetRow &one) { return one.key == row; });
    if (found != m_rows.end()) {
        m_word->setText(m_absent.contains(row) ? tr("%1 %2 did not come").arg(found->number).arg(found->who.name) : tr("%1 %2 came").arg(found->number).arg(found->who.name));
        m_word->setTone(m_absent.contains(row) ? Tone::Bad : Tone::Ok);
    }
    fill();
    m_list->setCurrent(row);
}

bool MarkView::toggleNumber(int number)
{
    for (const SheetRow &row : std::as_const(m_rows))
        if (row.number == number) {
            toggle(row.key);
            return true;
        }
    return false;
}

void MarkView::take()
{
    const QString typed = m_input->text().simplified().toLower();
    if (typed.isEmpty()) {
        toggle(m_list->current());
        return;
    }
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    bool done = isNumber && toggleNumber(number);
    if (!done && !isNumber) {
        QList<Key> fitting;
        for (const SheetRow &row : std::as_const(m_rows))
            if (row.who.name.contains(typed) || Pinyin::initials(row.who.name).startsWith(typed) || Pinyin::full(row.who.name).startsWith(typed))
                fitting << row.key;
        if (fitting.size() > 1) {
            // The next of those who fit, so that Enter is never a guess: it moves there, Space marks.
            const qsizetype at = fitting.indexOf(m_list->current());
            m_list->setCurrent(fitting.at((at + 1) % fitting.size()));
            m_word->setText(tr("%n people read so: go on with Enter, mark with Space", nullptr, int(fitting.size())));
            m_word->setTone(Tone::Warn);
            m_input->selectAll();
            return;
        }
        done = fitting.size() == 1;
        if (done)
            toggle(fitting.first());
    }
    if (!done) {
        m_word->setText(tr("No number or name “%1” on this sheet").arg(m_input->text().simplified()));
        m_word->setTone(Tone::Warn);
    }
    m_input->setText({});
}

int MarkView::save()
{
    auto came = SignIns(m_workplace.store()).typeIn(m_activity, m_absent);
    if (!came) {
        m_workplace.complain(came.error());
        return -1;
    }
    m_touched = false;
    return *came;
}

bool MarkView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_input && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        take();
        return true;
    }
    if (key->key() == Qt::Key_Space && !key->modifiers()) {
        toggle(m_list->current());
        return true;
    }
    if (watched == m_input && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = m_list->model()->rowOf(m_list->current());
        const int next = std::clamp(row + (key->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, int(m_rows.size()) - 1));
        m_list->setCurrent(m_list->model()->keyAt(next));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
