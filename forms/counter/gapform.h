// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/handlingdraft.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace Allpost {

class FieldBox;
class Workplace;

/// The form of the matter in front: what is missing is asked, each with what is wrong beside it; the whole form on demand,
/// with where each value came from. What the records say is masked and corrected on the person's card, not here.
class GapForm : public QWidget
{
    Q_OBJECT
public:
    explicit GapForm(Workplace &workplace, QWidget *parent = nullptr);

    /// Asks the gaps of this draft, which must live until another is set; null: nothing.
    void setDraft(HandlingDraft *draft);
    bool isWhole() const { return m_whole; }
    void setWhole(bool whole);
    /// Into the first gap; false when none is left.
    bool focusFirstGap();
    /// Says beside each gap that it is missing.
    void showFindings();
    int asked() const { return int(m_boxes.size()); }
    FieldBox *box(const QString &field) const { return m_boxes.value(field); }

Q_SIGNALS:
    void typed();
    /// Enter in the last input.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void place();
    FieldBox *make(const FormField &field);
    void take(const QString &field, const QString &value, bool left);
    const FormField *find(const QString &field) const;

    Workplace &m_workplace;
    QGridLayout *m_grid;
    HandlingDraft *m_draft = nullptr;
    QStringList m_order;              ///< fields asked, in the order of the form
    QHash<QString, FieldBox *> m_boxes;
    bool m_whole = false;
    int m_columns = 0;
};

} // namespace Allpost
