// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/orderfiles.h"

#include <QWidget>

class QMimeData;
class QVBoxLayout;

namespace Allpost {

class FieldBox;
class Label;

/// Photos and papers chosen, dropped or pasted for an order that is being registered: each with the size it will be kept
/// in, taken out again by its cross. What cannot be kept is said beside and left out.
class OrderFilesBox : public QWidget
{
    Q_OBJECT
public:
    explicit OrderFilesBox(QWidget *parent = nullptr);

    const QList<OrderFileDraft> &files() const { return m_files; }
    void clear();
    /// True when all of them were taken.
    bool take(const QStringList &paths);
    /// A picture or files from a drop or the clipboard; false when it holds neither.
    bool take(const QMimeData &mime);
    static bool canTake(const QMimeData &mime);
    void choose();
    QString problem() const;

Q_SIGNALS:
    void touched();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show(const QStringList &problems);
    using QWidget::show;

    FieldBox *m_box;
    QVBoxLayout *m_rows;
    Label *m_none;
    QList<OrderFileDraft> m_files;
};

} // namespace Allpost
