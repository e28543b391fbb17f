// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/fitcheck.h"

#include "forms/shared/celldelegate.h"
#include "forms/shared/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

using What = FitProblem::What;

class Walk
{
public:
    Walk(const QWidget *window, QSize given) : m_window(window), m_given(given) {}

    QList<FitProblem> problems()
    {
        const QSize least = m_window->minimumSizeHint().expandedTo(m_window->minimumSize());
        if (least.width() > m_given.width())
            report(What::Window, m_window, u"width"_s, least.width(), m_given.width());
        if (least.height() > m_given.height())
            report(What::Window, m_window, u"height"_s, least.height(), m_given.height());
        const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        look(m_window);
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->window() == m_window->window())
                look(widget);
        }
        return m_problems;
    }

private:
    void report(What what, const QWidget *widget, const QString &text, int needed, int available)
    {
        QStringList path;
        for (const QWidget *at = widget; at && path.size() < 4; at = at == m_window ? nullptr : at->parentWidget()) {
            const QString name = at->objectName();
            path.prepend(QString::fromLatin1(at->metaObject()->className())
                         + (name.isEmpty() ? QString() : u"("_s + name + u")"_s));
        }
        m_problems.append({what, path.join(u" > "_s), text, needed, available});
    }

    void look(const QWidget *widget)
    {
        if (auto *fits = dynamic_cast<const Fits *>(widget)) {
            for (const FitText &text : fits->fitTexts()) {
                if (text.needed > text.available + 1)
                    report(What::Label, widget, text.text, text.needed, text.available);
            }
        } else if (auto *label = qobject_cast<const QLabel *>(widget)) {
            lookAt(label);
        } else if (auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            lookAt(edit);
        } else if (auto *combo = qobject_cast<const QComboBox *>(widget)) {
            lookAt(combo);
        } else if (auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if ((qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button)
                 || qobject_cast<const QRadioButton *>(button))
                && button->sizeHint().width() > button->width() + 1)
                report(What::Button, button, button->text(), button->sizeHint().width(), button->width());
        } else if (auto *header = qobject_cast<const QHeaderView *>(widget)) {
            lookAt(header);
        } else if (auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            lookAt(view);
        } else if (auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget()) {
            const int least = area->widget()->minimumSizeHint().width();
            if (least > area->viewport()->width())
                report(What::Cut, area, u"scrolls sideways"_s, least, area->viewport()->width());
        }
        lookAtPlace(widget);
    }

    void lookAt(const QLabel *label)
    {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return;
        const int width = label->contentsRect().width();
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            if (needed > label->height() + 1)
                report(What::Label, label, label->text(), needed, label->height());
            return;
        }
        const int needed = label->fontMetrics().size(Qt::TextSingleLine, label->text()).width();
        if (needed > width + 1 && !label->text().contains(u'\n'))
            report(What::Label, label, label->text(), needed, width);
    }

    void lookAt(const QLineEdit *edit)
    {
        // What people type scrolls; what we say into an empty or locked line must be readable.
        const QString said = edit->text().isEmpty() ? edit->placeholderText()
                             : edit->isReadOnly()   ? edit->text()
                                                    : QString();
        const QMargins margins = edit->textMargins();
        const int room = edit->width() - margins.left() - margins.right() - 20;
        const int needed = edit->fontMetrics().horizontalAdvance(said);
        if (!said.isEmpty() && needed > room + 2)
            report(What::Input, edit, said, needed, room);
    }

    void lookAt(const QComboBox *combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const int room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
        if (needed > room)
            report(What::Input, combo, combo->currentText(), needed, room);
    }

    void lookAt(const QHeaderView *header)
    {
        if (header->orientation() != Qt::Horizontal || !header->model())
            return;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (header->isSectionHidden(column) || header->sectionViewportPosition(column) >= header->width())
                continue;
            const QString text = header->model()->headerData(column, Qt::Horizontal).toString();
            const bool edge = visual == 0 || visual == header->count() - 1;
            const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
            const int needed = Theme::metrics(Theme::Type::Small).horizontalAdvance(text) + (edge ? 24 : 16)
                               + (sorted ? 18 : 0);
            if (needed > header->sectionSize(column))
                report(What::Header, header, text, needed, header->sectionSize(column));
        }
    }

    void lookAt(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        auto *delegate = qobject_cast<const CellDelegate *>(view->itemDelegate());
        if (!model || !delegate)
            return;
        const QRect seen = view->viewport()->rect();
        auto *table = qobject_cast<const QTableView *>(view);
        auto *list = qobject_cast<const QListView *>(view);
        const int columns = table ? model->columnCount() : 1;
        const int firstRow = std::max(0, view->indexAt(seen.topLeft() + QPoint(1, 1)).row());
        for (int row = firstRow; row < model->rowCount(); ++row) {
            for (int column = 0; column < columns; ++column) {
                if (table && table->isColumnHidden(column))
                    continue;
                const QModelIndex index = model->index(row, list ? list->modelColumn() : column);
                const QRect cell = view->visualRect(index);
                if (cell.top() > seen.bottom())
                    return;
                lookAtCell(view, index, cell, column == 0, column == columns - 1);
            }
        }
    }

    void lookAtCell(const QAbstractItemView *view, const QModelIndex &index, const QRect &cell, bool first, bool last)
    {
        if (cell.isEmpty())
            return;
        const CellLook look = CellLook::of(index);
        const int needed = CellDelegate::neededWidth(look, first, last);
        if (needed > cell.width())
            report(What::Cell, view, look.sub.isEmpty() ? look.text : look.text + u" | "_s + look.sub, needed,
                   cell.width());
        const int lines = Theme::metrics(Theme::Type::Body).height() - 4
                          + (look.sub.isEmpty() ? 0 : Theme::metrics(Theme::Type::Small).height() - 4);
        if (lines > cell.height())
            report(What::Cell, view, look.text, lines, cell.height());
    }

    /// Layouts overlap or cut when they are given less than the least; a widget placed by hand can lie outside.
    void lookAtPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (widget == m_window || !parent || widget->isWindow())
            return;
        if (qobject_cast<const QScrollArea *>(parent->parentWidget())
            || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
            || qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QTabBar *>(parent))
            return;
        const QRect place = widget->geometry();
        if (place.isEmpty())
            return;
        const QRect room = parent->rect();
        if (place.right() > room.right() || place.left() < 0)
            report(What::Cut, widget, u"beside its parent"_s, place.right() + 1, room.width());
        if (place.bottom() > room.bottom() || place.top() < 0)
            report(What::Cut, widget, u"below its parent"_s, place.bottom() + 1, room.height());
        QSize least = widget->minimumSizeHint();
        // Wrapped text needs less height the wider it stands.
        if (widget->hasHeightForWidth())
            least.setHeight(std::min(least.height(), widget->heightForWidth(widget->width())));
        if (parent->layout() && least.height() > widget->height() && widget->maximumHeight() > widget->height())
            report(What::Cut, widget, u"height"_s, least.height(), widget->height());
    }

    const QWidget *m_window;
    QSize m_given;
    QList<FitProblem> m_problems;
};

} // namespace

QString FitProblem::sentence() const
{
    static const QString names[] = {u"window"_s, u"label"_s,  u"button"_s, u"input"_s,
                                    u"cell"_s,   u"heading"_s, u"tab"_s,    u"cut"_s};
    return u"%1 [%2] needs %3, has %4: %5"_s.arg(names[int(what)], text).arg(needed).arg(available).arg(widget);
}

QList<FitProblem> checkFit(const QWidget *window, QSize given)
{
    return Walk(window, given).problems();
}

QString widestPath(const QWidget *window)
{
    QStringList path;
    const auto least = [](const QWidget *widget) { return std::max(widget->minimumSizeHint().width(), widget->minimumWidth()); };
    for (const QWidget *at = window; at;) {
        const QString name = at->objectName();
        path << QString::fromLatin1(at->metaObject()->className()).section(u':', -1) + (name.isEmpty() ? QString() : u"("_s + name + u")"_s) + u" "_s + QString::number(least(at));
        const QWidget *next = nullptr;
        for (const QObject *child : at->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisibleTo(at) && !widget->isWindow() && (!next || least(widget) > least(next)))
                next = widget;
        }
        at = next;
    }
    return path.join(u" > "_s);
}

} // namespace Allpost
