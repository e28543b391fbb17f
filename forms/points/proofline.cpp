// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/proofline.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/points/pointscheck.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Named = 2;

} // namespace

ProofLine::ProofLine(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_icon(new Glyph(u"shield"_s, 16, Tone::Ink3)), m_words(new Label({}, Theme::Type::Small, Tone::Ink3)),
      m_again(new Button(tr("Check"), u"refresh-cw"_s, u"F9"_s, Button::Quiet))
{
    setObjectName(u"proof"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_again);
    m_words->setText(tr("Not checked yet"));
    connect(m_again, &QAbstractButton::clicked, this, &ProofLine::check);
    connect(&workplace.store(), &Store::committed, this, [this] { m_stale = true; });
}

void ProofLine::checkOnce()
{
    if (m_stale && !m_running)
        check();
}

void ProofLine::check()
{
    const quint64 run = ++m_run;
    m_running = true;
    m_stale = false;
    m_workplace.cancel(this);
    m_words->setText(tr("Checking sum, balances, stock and chain …"));
    m_words->setTone(Tone::Ink3);
    m_icon->setTone(Tone::Ink3);
    m_icon->setIcon(u"shield"_s);
    auto proof = std::make_shared<std::optional<PointsProof>>();
    Store *store = &m_workplace.store();
    m_workplace.run(
        tr("Checking the points"), this,
        [store, proof](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto read = PointsCheck::run(*db, progress);
            if (!read)
                return read.error();
            *proof = std::move(*read);
            return {};
        },
        [this, run, proof](const Status &done) {
            if (run != m_run)
                return;
            m_running = false;
            if (!done) {
                m_stale = true;
                m_words->setText(done.error().code == ErrorCode::Cancelled ? tr("The check was cancelled") : done.error().message);
                return;
            }
            m_proof = std::move(*proof);
            m_at = QDateTime::currentDateTime();
            showLine();
            Q_EMIT checked(m_proof->ok);
        });
}

void ProofLine::showLine()
{
    m_icon->setIcon(m_proof->ok ? u"circle-check"_s : u"circle-x"_s);
    m_icon->setTone(m_proof->ok ? Tone::Ok : Tone::Bad);
    m_words->setTone(m_proof->ok ? Tone::Ok : Tone::Bad);
    m_words->setText(sentence(*m_proof, m_at));
}

QString ProofLine::text() const
{
    return m_words->text();
}

QString ProofLine::sentence(const PointsProof &proof, const QDateTime &at)
{
    const QString time = tr("checked %1").arg(at.toString(at.date() == QDate::currentDate() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s));
    const QString count = tr("%1 transfers").arg(QLocale().toString(proof.transfers));
    if (proof.ok)
        return tr("%1, sum 0, balances and stock as their movements, chain intact, %2").arg(count, time);
    QStringList wrong;
    if (proof.sum)
        wrong << tr("sum %1").arg(QLocale().toString(proof.sum));
    for (const QString &one : proof.findings.mid(0, Named))
        wrong << one;
    if (proof.mismatches > Named)
        wrong << tr("%n more", nullptr, int(proof.mismatches) - Named);
    return tr("%1; does not agree: %2; %3").arg(count, wrong.join(tr(", ")), time);
}

Printout ProofLine::paper(const PointsProof &proof, const QDateTime &at)
{
    const QLocale locale;
    Printout page;
    page.title = tr("Proof of the points ledger");
    page.subtitle = tr("checked %1").arg(at.toString(u"yyyy-MM-dd HH:mm"_s));
    page.blocks << PrintText{(proof.ok ? u"✓ "_s : u"✗ "_s) + sentence(proof, at), PrintText::Kind::Heading};
    page.blocks << PrintFacts{{{tr("Transfers"), locale.toString(proof.transfers)}, {tr("Accounts"), locale.toString(proof.accounts)}, {tr("Sum over all accounts"), locale.toString(proof.sum)}}, 1};
    if (!proof.findings.isEmpty()) {
        PrintTable table;
        table.columns = {PrintColumn{.heading = tr("What does not agree")}};
        table.rowCount = int(proof.findings.size());
        table.row = [list = proof.findings](int row) { return QStringList{list.at(row)}; };
        page.blocks << table;
    }
    page.notes << tr("Every transfer goes from one account to another, so the sum over all accounts is always zero. Balances and stock are worked out from the transfers and movements anew and compared "
                     "with what is kept; the chain of the journal proves that nothing was changed afterwards.");
    return page;
}

void ProofLine::print()
{
    if (m_proof)
        m_workplace.print(paper(*m_proof, m_at));
    else
        m_workplace.say(tr("First check with F9."));
}

} // namespace Allpost
