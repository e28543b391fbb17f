// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/views/filterbar.h"

#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

enum SuggestionRole { TextRole = Qt::UserRole + 1, StartRole, LengthRole };

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_suggestions(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    m_input = new LineEdit;
    m_input->setIconName(u"filter"_s);
    m_input->setKeyText(u"Ctrl+F"_s);
    m_input->setPlaceholderText(tr("Condition, e.g. age >= 80 and group has 低保"));
    m_input->setAccessibleName(tr("Condition"));
    m_input->setMinimumWidth(300);
    m_input->installEventFilter(this);
    m_chips = new QWidget;
    m_chipRow = new QHBoxLayout(m_chips);
    m_chipRow->setContentsMargins({});
    m_chipRow->setSpacing(Space::xs);
    row->addWidget(m_input, 1);
    row->addWidget(m_chips);
    column->addLayout(row);
    m_problem = new Label({}, Theme::Type::Small, Tone::Bad);
    m_problem->hide();
    column->addWidget(m_problem);

    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_input);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterBar::insert);
    connect(m_input, &QLineEdit::textEdited, this, &FilterBar::offer);
}

void FilterBar::setLanguage(const FilterLanguage *language)
{
    m_language = language;
    showChips();
}

QString FilterBar::typed() const
{
    return m_input->text();
}

void FilterBar::setTyped(const QString &text)
{
    m_input->setText(text);
    take();
}

QString FilterBar::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void FilterBar::setFilter(const Filter &filter)
{
    m_filter = filter;
    showChips();
    showProblem({});
    Q_EMIT filterChanged();
}

void FilterBar::begin()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
    offer();
}

void FilterBar::take()
{
    const FilterReading reading = m_language->read(m_input->text());
    if (reading.problem) {
        showProblem(reading.problem->message);
        m_input->setSelection(reading.problem->start, qMax(1, reading.problem->length));
        m_input->setFocus();
        return;
    }
    m_completer->popup()->hide();
    m_input->clear();
    setFilter(m_filter.isEmpty() ? reading.filter : reading.filter.isEmpty() ? m_filter : Filter::both(m_filter, reading.filter));
}

void FilterBar::offer()
{
    showProblem({});
    m_suggestions->clear();
    for (const FilterSuggestion &suggestion : m_language->complete(m_input->text(), m_input->cursorPosition())) {
        auto *item = new QStandardItem(suggestion.hint.isEmpty() ? suggestion.label : suggestion.label + u"   "_s + suggestion.hint);
        item->setData(suggestion.text, TextRole);
        item->setData(suggestion.start, StartRole);
        item->setData(suggestion.length, LengthRole);
        m_suggestions->appendRow(item);
    }
    if (m_suggestions->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBar::insert(const QModelIndex &suggestion)
{
    QString text = m_input->text();
    const int start = suggestion.data(StartRole).toInt();
    const QString word = suggestion.data(TextRole).toString();
    text.replace(start, suggestion.data(LengthRole).toInt(), word);
    m_input->setText(text);
    m_input->setCursorPosition(start + int(word.size()));
    // After the completer has put its own text into the input.
    QMetaObject::invokeMethod(this, [this, text, at = start + int(word.size())] {
        m_input->setText(text);
        m_input->setCursorPosition(at);
        offer();
    }, Qt::QueuedConnection);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape && !m_input->text().isEmpty()) {
            m_input->clear();
            showProblem({});
            return true;
        }
        if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer();
            return true;
        }
        if (key == Qt::Key_F1) {
            Q_EMIT helpWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!m_language)
        return;
    const auto conditions = m_filter.conditions();
    for (int i = 0; i < conditions.size(); ++i) {
        const FilterPhrase phrase = m_language->phrase(*conditions.at(i));
        auto *chip = new ConditionChip((phrase.field + u' ' + phrase.value).trimmed());
        connect(chip, &ConditionChip::removed, this, [this, i] { setFilter(m_filter.without(i)); });
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            Filter one;
            one.root = m_filter.conditions().at(i);
            const QString text = m_language->format(one, QLocale().name().left(2));
            setFilter(m_filter.without(i));
            m_input->setText(text);
            begin();
        });
        m_chipRow->addWidget(chip);
    }
}

void FilterBar::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_input->setError(!sentence.isEmpty());
}

} // namespace Allpost
