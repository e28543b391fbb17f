// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/views/filterbar.h"

#include "forms/shared/card.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/views/conditionflow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

enum SuggestionRole { TextRole = Qt::UserRole + 1, StartRole, LengthRole };

/// Characters of a condition that a chip shows; the rest stands in its tool tip.
constexpr int LongestChip = 36;

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_suggestions(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_flow = new ConditionFlow;
    m_input = new LineEdit;
    m_input->setIconName(u"filter"_s);
    m_input->setKeyText(u"Ctrl+F"_s);
    m_input->setAccessibleName(tr("Condition"));
    m_input->setMinimumWidth(260);
    m_input->installEventFilter(this);
    m_flow->addWidget(m_input);
    column->addLayout(m_flow);
    m_problem = new Label({}, Theme::Type::Small, Tone::Bad);
    m_problem->hide();
    column->addWidget(m_problem);

    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_input);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterBar::insert);
    connect(m_input, &QLineEdit::textEdited, this, &FilterBar::offer);
    // While the popup is open the completer hands keys on past event filters, so Enter is heard here.
    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        if (!m_completer->popup()->isVisible() || !m_completer->popup()->currentIndex().isValid())
            take();
    });
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
    m_edited = -1;
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
    const Filter rest = m_edited >= 0 ? m_filter.without(m_edited) : m_filter;
    setFilter(rest.isEmpty() ? reading.filter : reading.filter.isEmpty() ? rest : Filter::both(rest, reading.filter));
}

void FilterBar::edit(int condition)
{
    Filter one;
    one.root = m_filter.conditions().at(condition);
    m_edited = condition;
    showChips();
    m_input->setText(m_language->format(one, QLocale().name().left(2)));
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->end(false);
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
    // Nothing is chosen beforehand: Enter takes what was typed, an arrow key chooses.
    m_completer->popup()->setCurrentIndex({});
}

void FilterBar::insert(const QModelIndex &suggestion)
{
    QString text = m_input->text();
    const int start = suggestion.data(StartRole).toInt();
    const QString word = suggestion.data(TextRole).toString();
    text.replace(start, suggestion.data(LengthRole).toInt(), word);
    m_input->setText(text);
    m_input->setCursorPosition(start + int(word.size()));
    // The popup is still closing.
    QMetaObject::invokeMethod(this, &FilterBar::offer, Qt::QueuedConnection);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (!m_input->text().isEmpty() || m_edited >= 0)) {
            m_input->clear();
            m_edited = -1;
            showChips();
            showProblem({});
            return true;
        }
        if (key == Qt::Key_Backspace && m_input->text().isEmpty() && m_edited < 0 && !m_filter.isEmpty()) {
            edit(int(m_filter.conditions().size()) - 1);
            return true;
        }
        if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer();
            return true;
        }
        if (key == Qt::Key_F1) {
            showHelp();
            return true;
        }
    }
    // F1 would else open the page's help.
    if (watched == m_input && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

void FilterBar::showHelp()
{
    m_completer->popup()->hide();
    auto *sheet = new Card;
    sheet->setWindowFlags(Qt::Popup);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(u"filterHelp"_s);
    auto *column = new QVBoxLayout(sheet);
    auto *text = new Label(m_language->help(), Theme::Type::Small);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFixedWidth(560);
    column->addWidget(text);
    sheet->adjustSize();
    sheet->move(m_input->mapToGlobal(QPoint(0, m_input->height() + Space::xs)));
    sheet->show();
}

void FilterBar::setExample(const QString &example)
{
    m_example = example;
    showChips();
}

void FilterBar::showChips()
{
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    if (!m_language)
        return;
    const auto conditions = m_filter.conditions();
    for (int i = 0; i < conditions.size(); ++i) {
        if (i == m_edited)
            continue;
        const FilterPhrase phrase = m_language->phrase(*conditions.at(i));
        const QString text = (phrase.field + u' ' + phrase.value).trimmed();
        auto *chip = new ConditionChip(text.size() > LongestChip ? text.left(LongestChip - 1) + u'…' : text);
        chip->setToolTip(text);
        connect(chip, &ConditionChip::removed, this, [this, i] {
            setFilter(m_filter.without(i));
            m_input->setFocus();
        });
        connect(chip, &QAbstractButton::clicked, this, [this, i] { edit(i); });
        m_flow->insert(m_flow->count() - 1, chip);
        chip->show();
    }
    const QString example = m_example.isEmpty() ? tr("Condition, e.g. age >= 80 and group has 低保   F1 help") : m_example;
    m_input->setPlaceholderText(conditions.isEmpty() ? example : tr("Add a condition"));
    updateGeometry();
}

void FilterBar::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_input->setError(!sentence.isEmpty());
}

} // namespace Allpost
