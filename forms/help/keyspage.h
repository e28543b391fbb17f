// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

namespace Allpost {

class KeysModel;

namespace Ui {
class KeysPage;
}

/// Every verb with its key; Enter does it. Given a text, it shows that first: how conditions are written.
class KeysPage : public Page
{
    Q_OBJECT
public:
    explicit KeysPage(Workplace &workplace, QWidget *parent = nullptr);
    ~KeysPage() override;

    void show(const QVariant &what) override;
    QString title() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void tell();
    void run(int row);

    std::unique_ptr<Ui::KeysPage> m_ui;
    KeysModel *m_model;
};

} // namespace Allpost
