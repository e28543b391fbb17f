// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Allpost {

namespace Ui {
class StartPage;
}

/// What stands there while no office is open: the community's and the worker's name, and three ways: a new office, the
/// sample office, a file that exists.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    /// folder: where a new file is proposed.
    explicit StartPage(const QString &folder, QWidget *parent = nullptr);
    ~StartPage() override;

    /// Why the last try did not work; stays until the next one.
    void setProblem(const QString &sentence);
    /// The file that was open last, offered first; empty: none.
    void setLast(const QString &path);
    /// A sample office is being made: the ways rest, its progress and the way out stand below.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void officeWanted(const QString &path, const QString &community, const QString &worker);
    void sampleWanted(const QString &path, int households);
    void fileWanted(const QString &path);
    /// No longer wanted, what setBusy() told.
    void cancelled();

private:
    void createOffice();
    void createSample();
    void chooseFile();
    QString freePath(const QString &name) const;

    std::unique_ptr<Ui::StartPage> m_ui;
    QString m_folder;
};

} // namespace Allpost
