// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/papersheet.h"

#include <QScrollArea>

#include <memory>

class QTextDocument;

namespace Allpost {

/// A paper as it will read, white in dark mode too. What is still missing stands in 【】 and is marked. ID numbers and
/// phones are masked unless shown in full on purpose.
class PaperPreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    void setSheet(const PaperSheet &sheet, bool inFull = false);
    void clear(const QString &words);
    /// The words of the page, for screen readers and tests.
    QString text() const;

    /// Masks the ID numbers and phones in a text.
    static QString masked(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheet;
    Sheet *m_sheet;
};

} // namespace Allpost
