// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/workorders/ordercard.h"

#include <memory>

class QTemporaryDir;
class QVBoxLayout;

namespace Allpost {

class Label;
class Workplace;

/// Photos and papers of an order with their size: added, opened as a copy by the PC's own program, saved elsewhere. Only
/// kinds that cannot run are opened.
class OrderFilesCard : public Card
{
    Q_OBJECT
public:
    explicit OrderFilesCard(QWidget *parent = nullptr);
    ~OrderFilesCard() override;

    void setWorkplace(Workplace *workplace) { m_workplace = workplace; }
    void setOrder(const OrderCard &card);
    /// Asks for a file.
    void choose();
    /// Keeps it; false with the sentence beside the list when it is refused.
    bool add(const QString &path);
    /// Opens a copy; false with the sentence beside the list.
    bool open(const OrderFile &file);
    /// Kinds that are opened: photos and papers, nothing that could run.
    static bool mayOpen(const QString &kind);

private:
    QWidget *line(const OrderCardFile &file);
    void save(const OrderFile &file);
    void finding(const QString &sentence);

    Workplace *m_workplace = nullptr;
    Key m_order = 0;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    Label *m_finding;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace Allpost
