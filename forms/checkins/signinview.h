// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"
#include "models/checkins/activities.h"
#include "models/checkins/signinlist.h"

#include <QWidget>

class QProgressBar;

namespace Allpost {

class Button;
class Card;
class CodeCombo;
class FieldBox;
class Label;
class LineEdit;
class LinesCard;
class SignInHits;
class Table;
class Tabs;
class Workplace;

/// The fast thing: one input that always has the focus; two letters, a digit or Enter, and the next. A card read anywhere on
/// the page signs in by itself, a second time out. Who is known nowhere is added in the same place.
class SignInView : public QWidget
{
    Q_OBJECT
public:
    enum Filter { All, Present, Absent, Leave };

    explicit SignInView(Workplace &workplace, QWidget *parent = nullptr);

    /// Shows an activity's sheet; false when it cannot be read.
    bool open(Key activity);
    void reload();
    Key activity() const { return m_list.activity(); }
    const ActivityLine &line() const { return m_line; }
    const SignInList &list() const { return m_list; }
    void begin();

    LineEdit *input() const { return m_input; }
    SignInHits *hits() const { return m_hits; }
    LinesCard *sheet() const { return m_sheet; }
    /// The row of the sheet or of the hits that a command concerns; 0: none.
    Key current() const;

    /// Takes the hit of this line (from 0); false when there is none.
    bool take(int row);
    bool takeScan(const ScannedText &scan);
    /// Opens the lines for somebody unknown, with what was typed as the name.
    void startStranger();
    bool saveStranger();
    void excuse();
    void leaveNow();
    void takeOff();
    void edit();
    /// Closes the stranger, empties the input, goes back from the sheet; false when there was nothing.
    bool stepBack();
    void setFilter(Filter filter);

Q_SIGNALS:
    void changed();
    void printWanted();
    void markWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *side();
    QWidget *strangerCard();
    void search();
    void showHits(const QList<SignInHit> &hits, bool fromScan);
    void makeRoom();
    void choose(int row);
    void entered(const QString &name, const SignIns::Entered &entered);
    void said(const QString &words, Tone tone);
    void fill();
    void fillSide();
    void arrange();
    bool picks(int key);

    Workplace &m_workplace;
    ActivityLine m_line;
    SignInList m_list;
    Filter m_filter = All;
    bool m_picking = false; ///< the hits come from a scan: digits pick
    Label *m_figure;
    Label *m_of;
    QProgressBar *m_bar;
    Label *m_word;
    LineEdit *m_input;
    SignInHits *m_hits;
    Table *m_table;
    Card *m_stranger;
    LineEdit *m_name;
    LineEdit *m_phone;
    CodeCombo *m_unit;
    FieldBox *m_nameBox;
    FieldBox *m_phoneBox;
    FieldBox *m_unitBox;
    Tabs *m_tabs;
    LinesCard *m_sheet;
    QList<Label *> m_facts;
    Card *m_side;
};

} // namespace Allpost
