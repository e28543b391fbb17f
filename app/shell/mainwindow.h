// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/preferences.h"
#include "app/shell/tasks.h"
#include "forms/shared/page.h"

#include <QHash>
#include <QKeySequence>
#include <QPointer>
#include <QStackedWidget>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;

namespace Allpost {

class Button;
class ClosingPage;
class CommandMenu;
class Label;
class Nav;
class ProgressCard;
class SearchBox;
class Seat;
class StatusLine;
class Toast;
class StartPage;
class Store;
struct ScannedText;

/// The frame around every screen: navigation left, one search box on top, status line below. Without an open office it
/// shows the three ways to one.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an office; on refusal the start page says why and what to do.
    bool openOffice(const QString &path);
    void closeOffice();
    Seat *seat() const { return m_seat.get(); }

    void go(const Place &place);
    void back();
    Page *page() const { return m_page; }
    StartPage *startPage() const { return m_start; }
    Toast *toast() const { return m_toast; }
    void raiseUp();
    /// Makes every screen anew in the language that was chosen; the office stays open.
    void speakAnew();
    CommandMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// Ctrl+scheme button: another palette or text size is wanted at once.
    void lookChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildStart();
    void buildFrame();
    void addCommands();
    void showPlace(const Place &place);
    void updateTitle();
    void updateWho();
    void updateMask();
    void toggleScheme();
    void updateBackup();
    void openMenu();
    /// Notes a visit for whoever stands under the cursor of the page in front.
    void noteVisit();
    void writePaper();
    void registerOrder();
    /// Starts the counter for whoever stands under the cursor: of the search, or of the page in front.
    void takeScan(const ScannedText &scan);
    void nameScan(const ScannedText &scan, QWidget *asking);
    void serve();
    void updateNote();
    /// Backs up when something was saved since, then goes on; never held up by a backup that fails.
    void afterBackup(std::function<void()> then);
    bool isBackupDue();
    bool createOffice(const QString &path, const QString &community, const QString &worker);
    void createSample(const QString &path, int households);
    void take(std::unique_ptr<Store> store);

    Preferences &m_preferences;
    std::unique_ptr<Seat> m_seat;
    QStackedWidget *m_whole;
    StartPage *m_start = nullptr;
    ClosingPage *m_closingPage = nullptr;
    Tasks m_startTasks;
    QWidget *m_frame = nullptr;
    Nav *m_nav = nullptr;
    CommandMenu *m_menu = nullptr;
    Button *m_menuButton = nullptr;
    SearchBox *m_search = nullptr;
    QStackedWidget *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    Button *m_mask = nullptr;
    Button *m_schemeButton = nullptr;
    Button *m_who = nullptr;
    Toast *m_toast = nullptr;
    Page *m_page = nullptr;
    /// Commands of the whole program whose keys some page has for itself, with their keys.
    QList<std::pair<QPointer<QAction>, QKeySequence>> m_yielding;
    QHash<QString, Page *> m_made;
    std::vector<Place> m_way;
    std::function<void()> m_offered;
    bool m_closing = false;  ///< the backup before closing was made or is being made
    bool m_altAlone = false; ///< Alt is down and nothing else was pressed
};

} // namespace Allpost
