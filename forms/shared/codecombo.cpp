// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/codecombo.h"

#include "forms/shared/keys.h"
#include "models/base/pinyin.h"
#include "models/dictionary/codelist.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

constexpr int codeRole = Qt::UserRole;

} // namespace

/// The choices that match what is typed.
class CodeCombo::Narrowed : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Choice> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    const QList<Choice> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return m_rows[index.row()].text;
        return role == codeRole ? m_rows[index.row()].code : QVariant();
    }

private:
    QList<Choice> m_rows;
};

CodeCombo::CodeCombo(QWidget *parent) : QComboBox(parent), m_matcher(&CodeCombo::matches), m_narrowed(new Narrowed(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setMaxVisibleItems(12);
    lineEdit()->setFont(Theme::font(Theme::Type::Body));
    (new ProgramKeys(this))->watch(lineEdit());

    auto *narrower = new QCompleter(m_narrowed, this);
    narrower->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    narrower->setMaxVisibleItems(12);
    setCompleter(narrower);
    // textEdited comes before the completer looks, so it finds the narrowed rows.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        QList<Choice> rows;
        for (const Choice &choice : std::as_const(m_choices)) {
            if (m_matcher(typed.trimmed(), choice))
                rows.append(choice);
        }
        // What begins so comes before what only contains it: the first is taken by Enter.
        std::stable_partition(rows.begin(), rows.end(), [start = typed.trimmed()](const Choice &choice) {
            return choice.text.startsWith(start, Qt::CaseInsensitive) || Pinyin::initials(choice.text).startsWith(start.toLower());
        });
        m_narrowed->setRows(rows);
    });
    // What is taken from the narrowed list comes as activated() too: the box looks its text up in the whole one.
    connect(this, &QComboBox::activated, this, [this](int row) { take(itemData(row).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CodeCombo::settle);
}

void CodeCombo::setChoices(const QList<Choice> &choices)
{
    const QString kept = code();
    m_choices = choices;
    m_narrowed->setRows(choices);
    clear();
    for (const Choice &choice : choices)
        addItem(choice.text, choice.code);
    setCode(kept);
}

void CodeCombo::setMatcher(Matcher matcher)
{
    m_matcher = std::move(matcher);
}

bool CodeCombo::matches(const QString &typed, const Choice &choice)
{
    if (typed.isEmpty() || choice.text.contains(typed, Qt::CaseInsensitive)
        || choice.code.startsWith(typed, Qt::CaseInsensitive))
        return true;
    return Pinyin::initials(choice.text).startsWith(typed.toLower());
}

const Choice *CodeCombo::choiceOf(const QString &text) const
{
    for (const Choice &choice : m_choices) {
        if (choice.text == text)
            return &choice;
    }
    return nullptr;
}

QString CodeCombo::code() const
{
    const QString typed = currentText().trimmed();
    if (typed == m_shown)
        return m_stored;
    if (typed.isEmpty())
        return {};
    if (const Choice *choice = choiceOf(typed))
        return choice->code;
    return CodeValue{{}, typed}.stored();
}

void CodeCombo::setCode(const QString &stored)
{
    const CodeValue value = CodeValue::parse(stored);
    QString text = value.text;
    int row = -1;
    for (int i = 0; i < m_choices.size() && row < 0; ++i) {
        if (!value.code.isEmpty() && m_choices[i].code == value.code)
            row = i;
    }
    if (text.isEmpty())
        text = row >= 0 ? m_choices[row].text : value.code;
    m_stored = stored;
    m_shown = text;
    setCurrentIndex(row);
    setEditText(text);
    lineEdit()->setCursorPosition(0);
}

void CodeCombo::setFreeText(bool free)
{
    m_freeText = free;
}

QString CodeCombo::problem() const
{
    const QString typed = currentText().trimmed();
    if (m_freeText || typed.isEmpty() || typed == m_shown || choiceOf(typed))
        return {};
    return tr("“%1” is not in the list. Choose one of its entries.").arg(typed);
}

void CodeCombo::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void CodeCombo::take(const QString &stored)
{
    const bool changed = stored != m_stored;
    setCode(stored);
    // Later: the list that is just being chosen from must not change under its own choice.
    QMetaObject::invokeMethod(this, [this] {
        if (currentText().trimmed() == m_shown)
            m_narrowed->setRows(m_choices);
    }, Qt::QueuedConnection);
    if (changed)
        Q_EMIT codeChanged(stored);
}

void CodeCombo::settle()
{
    const QString typed = currentText().trimmed();
    if (typed == m_shown)
        return;
    if (const Choice *choice = choiceOf(typed)) {
        take(QString(choice->code));
        return;
    }
    // Initials typed and left: the one entry they mean is taken, of several the first only when the list is closed.
    if (!typed.isEmpty() && !m_narrowed->rows().isEmpty() && (!m_freeText || m_narrowed->rows().size() == 1)) {
        take(QString(m_narrowed->rows().first().code));
        return;
    }
    if (typed.isEmpty() || m_freeText)
        take(CodeValue{{}, typed}.stored());
    else
        Q_EMIT codeChanged(code());
}

void CodeCombo::wheelEvent(QWheelEvent *event)
{
    // A wheel turned to scroll the page must not change a value it passes.
    event->ignore();
}

void CodeCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange && lineEdit())
        lineEdit()->setFont(Theme::font(Theme::Type::Body));
}

} // namespace Allpost
