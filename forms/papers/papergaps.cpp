// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/papergaps.h"

#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestWord = 4000;
} // namespace

PaperGaps::PaperGaps(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Space::s);
}

QString PaperGaps::textOf(const Asked &asked) const
{
    if (const auto *note = qobject_cast<const NoteEdit *>(asked.box->input()))
        return note->toPlainText().trimmed();
    return qobject_cast<const LineEdit *>(asked.box->input())->text().trimmed();
}

void PaperGaps::ask(const QList<PaperGap> &gaps)
{
    // The same again: who types is not disturbed.
    if (std::equal(gaps.cbegin(), gaps.cend(), m_asked.cbegin(), m_asked.cend(), [](const PaperGap &gap, const Asked &asked) { return gap == asked.gap; }))
        return;
    const QHash<QString, QString> before = typed();
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        m_kept.insert(it.key(), it.value());
    for (const Asked &asked : std::as_const(m_asked))
        delete asked.box;
    m_asked.clear();
    for (const PaperGap &gap : gaps) {
        const QString text = m_kept.value(gap.name, gap.usual);
        QWidget *input = nullptr;
        if (gap.isLong) {
            auto *note = new NoteEdit;
            note->setPlainText(text);
            connect(note, &QPlainTextEdit::textChanged, this, &PaperGaps::edited);
            input = note;
        } else {
            auto *line = new LineEdit;
            line->setMaxLength(LongestWord);
            line->setText(text);
            connect(line, &QLineEdit::textEdited, this, &PaperGaps::edited);
            input = line;
        }
        input->setObjectName(u"gap_"_s + gap.name);
        auto *box = new FieldBox(gap.label, input, this);
        box->setRequired(!gap.optional);
        box->setReserveNote(false);
        m_column->addWidget(box);
        box->show();
        m_asked.append({gap, box});
        connect(this, &PaperGaps::edited, box, &FieldBox::clearFinding);
    }
}

void PaperGaps::clear()
{
    m_kept.clear();
    for (const Asked &asked : std::as_const(m_asked))
        delete asked.box;
    m_asked.clear();
}

QHash<QString, QString> PaperGaps::typed() const
{
    QHash<QString, QString> words;
    for (const Asked &asked : m_asked)
        words.insert(asked.gap.name, textOf(asked));
    return words;
}

void PaperGaps::type(const QHash<QString, QString> &words)
{
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        m_kept.insert(it.key(), it.value());
    for (const Asked &asked : std::as_const(m_asked)) {
        if (!words.contains(asked.gap.name))
            continue;
        const QString text = words.value(asked.gap.name);
        if (auto *note = qobject_cast<NoteEdit *>(asked.box->input()))
            note->setPlainText(text);
        else
            qobject_cast<LineEdit *>(asked.box->input())->setText(text);
    }
}

bool PaperGaps::showMissing()
{
    QWidget *first = nullptr;
    for (const Asked &asked : std::as_const(m_asked)) {
        if (asked.gap.optional || !textOf(asked).isEmpty())
            continue;
        asked.box->setFinding(tr("The paper needs this."));
        if (!first)
            first = asked.box->input();
    }
    if (first)
        first->setFocus();
    return first != nullptr;
}

bool PaperGaps::begin()
{
    if (m_asked.isEmpty())
        return false;
    for (const Asked &asked : std::as_const(m_asked))
        if (textOf(asked).isEmpty() && !asked.gap.optional) {
            asked.box->input()->setFocus();
            return true;
        }
    m_asked.first().box->input()->setFocus();
    return true;
}

QWidget *PaperGaps::input(const QString &placeholder) const
{
    for (const Asked &asked : m_asked)
        if (asked.gap.name == placeholder)
            return asked.box->input();
    return nullptr;
}

} // namespace Allpost
