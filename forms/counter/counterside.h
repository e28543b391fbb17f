// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/hints.h"
#include "models/counter/counter.h"
#include "models/workorders/ordersof.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Allpost {

class Card;
class CounterDesk;
class DateEdit;
class FieldBox;
class Label;
class ListLoader;
class ShortList;
class Table;
class Workplace;

/// Beside the person: the sentence to say, what they may be entitled to, and what is open for them and their household.
class CounterSide : public QWidget
{
    Q_OBJECT
public:
    CounterSide(Workplace &workplace, CounterDesk &desk, QWidget *parent = nullptr);
    ~CounterSide() override;

    /// Reads hints and what is open for the person at the counter again, off the UI thread.
    void load();
    /// The sentence and the day to come back, of the matter in front.
    void refresh();
    /// By which day a notice asks to come back.
    QDate comeBack() const;
    /// What Ctrl+1 … stand for; false when there is none.
    bool openHint(int number);

Q_SIGNALS:
    /// Somebody of the household may ask for this.
    void matterWanted(qlonglong matter, qlonglong resident);
    void handlingWanted(qlonglong handling);
    void placeWanted(const QString &page, const QVariant &what);
    void loaded();

private:
    struct Read;

    void show(const Read &read);
    void openRow(const QVariant &what);

    Workplace &m_workplace;
    CounterDesk &m_desk;
    std::unique_ptr<ListLoader> m_loader;
    Card *m_sayCard;
    Label *m_say;
    FieldBox *m_untilBox;
    DateEdit *m_until;
    Card *m_hintCard;
    ShortList *m_hints;
    Table *m_hintList;
    Card *m_openCard;
    ShortList *m_open;
    Table *m_openList;
    Label *m_nothing;
    Key m_untilOf = 0;
    quint64 m_token = 0;
};

} // namespace Allpost
