// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/thispccard.h"
#include "ui_thispccard.h"

#include "forms/shared/workplace.h"
#include "models/store/integrity.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostProblems = 5;
}

ThisPcCard::ThisPcCard(Workplace &workplace, QWidget *parent) : Card(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::ThisPcCard>())
{
    m_ui->setupUi(this);
    m_ui->file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ui->result->hide();
    connect(m_ui->check, &QAbstractButton::clicked, this, &ThisPcCard::check);
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { m_workplace.cancel(this); });
    load();
}

ThisPcCard::~ThisPcCard() = default;

void ThisPcCard::load()
{
    const Store &store = m_workplace.store();
    m_ui->desk->setText(store.deskLetter());
    m_ui->file->setText(QDir::toNativeSeparators(store.path()));
    m_ui->size->setText(QLocale().formattedDataSize(QFileInfo(store.path()).size(), 1, QLocale::DataSizeTraditionalFormat));
}

void ThisPcCard::check()
{
    m_ui->result->hide();
    m_ui->check->setRefusal(tr("The file is being checked."));
    m_ui->progress->start(tr("Checking the file"), tr("Checking changes nothing; work can go on meanwhile."));
    auto report = std::make_shared<Integrity::Report>();
    Store *store = &m_workplace.store();
    m_workplace.run(
        tr("Checking the file"), this,
        [store, report](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto checked = Integrity::check(*db, progress);
            if (!checked)
                return checked.error();
            *report = *checked;
            return {};
        },
        [this, report](const Status &done) {
            m_ui->progress->finish();
            m_ui->check->setRefusal({});
            m_ui->result->show();
            if (!done) {
                m_ui->result->setTone(Tone::Bad);
                m_ui->result->setText(done.error().message);
                return;
            }
            m_ui->result->setTone(report->ok() ? Tone::Ok : Tone::Bad);
            m_ui->result->setText(report->ok() ? tr("The file is sound: every table says what the journal says.")
                                               : report->problems.mid(0, MostProblems).join(u'\n') + u'\n' + tr("Make a backup now, then restore from the last good one."));
        },
        [this](qint64 at, qint64 total, const QString &step) {
            m_ui->progress->setProgress(at, total);
            if (!step.isEmpty())
                m_ui->progress->setWhat(step);
        });
}

} // namespace Allpost
