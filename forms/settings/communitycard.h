// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"
#include "models/dictionary/office.h"
#include "models/store/store.h"

#include <memory>

namespace Allpost {

class FieldBox;
class Workplace;

namespace Ui {
class CommunityCard;
}

/// Name, street, county and telephone of the office. What was typed is saved on going away, so nothing is lost; what
/// cannot be saved keeps the worker here.
class CommunityCard : public Card
{
    Q_OBJECT
public:
    explicit CommunityCard(Workplace &workplace, QWidget *parent = nullptr);
    ~CommunityCard() override;

    /// Reads again; what was typed and not saved stays.
    void load();
    void begin();
    bool leave();

private:
    Office typed() const;
    bool isTouched() const;
    bool save();
    void tell();
    FieldBox *boxOf(const QString &field) const;

    Workplace &m_workplace;
    std::unique_ptr<Ui::CommunityCard> m_ui;
    Snapshot m_seen;
};

} // namespace Allpost
