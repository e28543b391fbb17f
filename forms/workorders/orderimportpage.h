// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/workorders/orderimport.h"

#include <memory>
#include <optional>

class QAction;

namespace Allpost {

class OrderImportModel;

namespace Ui {
class OrderImportPage;
}

/// A list of orders out of the hotline or the city platform: dropped or chosen, looked at, brought in as one deed that can be
/// taken back; and the answers to give back to it.
class OrderImportPage : public Page
{
    Q_OBJECT
public:
    explicit OrderImportPage(Workplace &workplace, QWidget *parent = nullptr);
    ~OrderImportPage() override;

    /// what: path of a file; nothing: asks for one.
    void show(const QVariant &what) override;
    QString title() const override;

    void openFile(const QString &path);
    bool isBusy() const { return m_busy; }
    /// For tests: answers instead of the file dialogs.
    void setAskPath(std::function<QString(bool save)> ask) { m_askPath = std::move(ask); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addCommands();
    void choose();
    void bringIn();
    void saveAnswers();
    void showState();
    QString askPath(bool save) const;

    std::unique_ptr<Ui::OrderImportPage> m_ui;
    OrderImportModel *m_rows;
    QAction *m_go = nullptr;
    std::optional<OrderImport> m_import;
    std::function<QString(bool save)> m_askPath;
    QString m_path;
    bool m_busy = false;
};

} // namespace Allpost
