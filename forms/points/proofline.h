// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/ledger.h"
#include "models/views/printout.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace Allpost {

class Button;
class Glyph;
class Label;
class Workplace;

/// The one line that says whether the points can be trusted: green when the sum is zero, every balance and the stock are
/// their movements and the chain of the journal is intact; red with what is wrong. Checked off the window's thread.
class ProofLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProofLine(Workplace &workplace, QWidget *parent = nullptr);

    /// Checks unless it was checked since the last deed.
    void checkOnce();
    void check();
    /// A page with the proof, for who asks.
    void print();

    const std::optional<PointsProof> &proof() const { return m_proof; }
    QString text() const;
    Button *button() const { return m_again; }
    /// "1,204 transfers, sum 0, balances and stock as their movements, chain intact, checked 10:31"
    static QString sentence(const PointsProof &proof, const QDateTime &at);
    static Printout paper(const PointsProof &proof, const QDateTime &at);

Q_SIGNALS:
    void checked(bool ok);

private:
    void showLine();

    Workplace &m_workplace;
    Glyph *m_icon;
    Label *m_words;
    Button *m_again;
    std::optional<PointsProof> m_proof;
    QDateTime m_at;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_stale = true;
};

} // namespace Allpost
