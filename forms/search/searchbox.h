// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/search/scanplaces.h"
#include "forms/shared/lineedit.h"
#include "models/dictionary/value.h"

#include <QFrame>

namespace Allpost {

class Label;
class SearchModel;
class Table;
class Workplace;

/// The one search box: finds people by whatever the resident says, and verbs of the program. Typing searches at each
/// stroke, arrows choose while the typing goes on, Enter opens, Esc leaves and clears. Where nobody is found the number of a
/// voucher or slip or a bar code leads on.
class SearchBox : public LineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(Workplace &workplace, QWidget *parent = nullptr);

    SearchModel &model() const { return *m_model; }
    QFrame *popup() const { return m_popup; }
    /// Focus and everything selected, from anywhere.
    void begin();
    /// The person chosen in the list while it is open; 0 otherwise.
    Key current() const;

Q_SIGNALS:
    void chosen(qlonglong resident);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search(const QString &text);
    ScanPlace numberOf(const QString &text) const;
    void place();
    void open(int row);
    void close();

    Workplace &m_workplace;
    SearchModel *m_model;
    QFrame *m_popup;
    Label *m_count;
    Label *m_none;
    ScanPlace m_number; ///< what the typed number leads to where nobody is found
    Table *m_list;
};

} // namespace Allpost
