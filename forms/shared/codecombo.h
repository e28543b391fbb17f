// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QComboBox>

#include <functional>

class QCompleter;

namespace Allpost {

/// One entry to choose.
struct Choice
{
    QString code = {}; ///< what is stored
    QString text = {}; ///< what people read
};

/// A code chosen by typing: part of its word, its code or the pinyin initials (lh = 离婚). The stored value is as
/// CodeValue::stored() writes it; words outside the list are kept ("~自由职业者") and, unless freeText, told by problem().
class CodeCombo : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)
    Q_PROPERTY(bool freeText READ isFreeText WRITE setFreeText)

public:
    using Matcher = std::function<bool(const QString &typed, const Choice &choice)>;

    explicit CodeCombo(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    QList<Choice> choices() const { return m_choices; }
    /// Instead of matches().
    void setMatcher(Matcher matcher);
    /// Part of the word, beginning of the code or of the pinyin initials; upper and lower case alike.
    static bool matches(const QString &typed, const Choice &choice);

    QString code() const;
    void setCode(const QString &stored);
    bool isFreeText() const { return m_freeText; }
    void setFreeText(bool free);
    QString problem() const;
    /// Shown in full, but not to be changed.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void codeChanged(const QString &stored);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Narrowed;
    const Choice *choiceOf(const QString &text) const;
    void settle();
    void take(const QString &stored);

    QList<Choice> m_choices;
    Matcher m_matcher;
    Narrowed *m_narrowed;
    QString m_stored; ///< as shown or chosen last, kept whole while its text stands unchanged
    QString m_shown;
    bool m_freeText = false;
};

} // namespace Allpost
