// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/lineedit.h"

#include <QDate>

class QAction;

namespace Allpost {

/// A date typed as people write it: 19900101, 1990-1-1, 1990.1.1, 1990年1月1日, also a year or a month alone where that
/// is allowed. Leaving the field shows it in one way; what cannot be read stays as typed and problem() says why.
/// Alt+Down opens a calendar. The value is the ISO text the office keeps: "1990-01-01", "1990-01", "1990" or "".
class DateEdit : public LineEdit
{
    Q_OBJECT
    Q_PROPERTY(Display display READ display WRITE setDisplay)
    Q_PROPERTY(bool partialAllowed READ isPartialAllowed WRITE setPartialAllowed)
    Q_PROPERTY(bool mayBeFuture READ mayBeFuture WRITE setMayBeFuture)

public:
    enum Display { Iso, Chinese };
    Q_ENUM(Display)

    explicit DateEdit(QWidget *parent = nullptr);

    QString iso() const;
    void setIso(const QString &iso);
    QDate date() const; ///< invalid when empty, partial or unreadable
    void setDate(QDate date);
    /// Why the text is no date that can be kept, as a sentence; empty when all is well.
    QString problem() const;

    Display display() const { return m_display; }
    void setDisplay(Display display);
    bool isPartialAllowed() const { return m_partialAllowed; }
    void setPartialAllowed(bool allowed);
    bool mayBeFuture() const { return m_mayBeFuture; }
    void setMayBeFuture(bool may);

    /// 1990年1月1日, 1990年1月, 1990年.
    static QString chinese(const QString &iso);
    void openCalendar();

Q_SIGNALS:
    /// A readable date, or none any more, was entered and left or chosen.
    void isoChanged(const QString &iso);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Reading
    {
        QString iso = {};
        QString problem = {};
    };
    Reading read() const;
    void settle();

    QAction *m_open = nullptr;
    QString m_told;
    Display m_display = Iso;
    bool m_partialAllowed = false;
    bool m_mayBeFuture = true;
};

} // namespace Allpost
