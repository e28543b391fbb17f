// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/paperwriter.h"

#include <QWidget>

class QVBoxLayout;

namespace Allpost {

class FieldBox;

/// Asks for what a paper still needs: a line for each placeholder, several lines for long ones, with the usual value in it.
class PaperGaps : public QWidget
{
    Q_OBJECT
public:
    explicit PaperGaps(QWidget *parent = nullptr);

    /// Asks for these; what was typed before under the same name stays.
    void ask(const QList<PaperGap> &gaps);
    /// Forgets what was typed.
    void clear();
    /// What stands in the inputs, by placeholder.
    QHash<QString, QString> typed() const;
    void type(const QHash<QString, QString> &words);
    /// Says beside each required input that it is empty; true when one is, with the focus in the first.
    bool showMissing();
    /// Focus in the first empty input, else the first; false when nothing is asked.
    bool begin();
    int count() const { return int(m_asked.size()); }
    QWidget *input(const QString &placeholder) const;

Q_SIGNALS:
    void edited();

private:
    struct Asked
    {
        PaperGap gap = {};
        FieldBox *box = nullptr;
    };
    QString textOf(const Asked &asked) const;

    QVBoxLayout *m_column;
    QList<Asked> m_asked;
    QHash<QString, QString> m_kept; ///< typed for another template
};

} // namespace Allpost
