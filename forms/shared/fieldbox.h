// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "forms/shared/theme.h"

#include <QPointer>
#include <QWidget>

namespace Allpost {

/// An input with its label above and a line below: a hint, where the value comes from, or what is wrong and what it
/// should be. A finding takes the hint's place until it is cleared. In a .ui file put one input into it, with or
/// without a layout; in code call setInput.
class FieldBox : public QWidget, public Fits
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(bool required READ isRequired WRITE setRequired)
    Q_PROPERTY(QString note READ note WRITE setNote)
    Q_PROPERTY(Allpost::Theme::Tone noteTone READ noteTone WRITE setNoteTone)
    Q_PROPERTY(bool reserveNote READ reservesNote WRITE setReserveNote)

public:
    explicit FieldBox(QWidget *parent = nullptr);
    FieldBox(const QString &label, QWidget *input, QWidget *parent = nullptr);

    QString label() const { return m_label; }
    void setLabel(const QString &label);
    /// Says "required" in words beside the label.
    bool isRequired() const { return m_required; }
    void setRequired(bool required);
    QString note() const { return m_note; }
    void setNote(const QString &note);
    /// Ok with a note says that the value is derived ("1945年8月17日").
    Tone noteTone() const { return m_noteTone; }
    void setNoteTone(Tone tone);
    /// Keeps one line free below, so that a finding moves nothing. On by default.
    bool reservesNote() const { return m_reserveNote; }
    void setReserveNote(bool on);

    /// What is wrong with the value and what it should be. Bad refuses (red border), Warn lets pass.
    void setFinding(const QString &sentence, Tone tone = Tone::Bad);
    void clearFinding();
    QString finding() const { return m_finding; }
    Tone findingTone() const { return m_findingTone; }

    void setInput(QWidget *input);
    QWidget *input() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shownNote() const { return m_finding.isEmpty() ? m_note : m_finding; }
    Tone shownTone() const { return m_finding.isEmpty() ? m_noteTone : m_findingTone; }
    QString noteIcon() const;
    int labelHeight() const;
    int labelWidth() const;
    int noteHeight(int width) const;
    void arrange();
    void tellInput();

    QString m_label;
    QString m_note;
    QString m_finding;
    Tone m_noteTone = Tone::Ink3;
    Tone m_findingTone = Tone::Bad;
    bool m_required = false;
    bool m_reserveNote = true;
    QPointer<QWidget> m_input;
};

} // namespace Allpost
