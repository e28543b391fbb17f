<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Allpost::Address</name>
    <message>
        <source>The address could not be split into building and door; it is kept as written.</source>
        <translation>地址拆不出楼和门牌，先按原文留着</translation>
    </message>
    <message>
        <source>The address has no door number. Have a look.</source>
        <translation>地址缺门牌号，请看一下</translation>
    </message>
    <message>
        <source>The spreadsheet took this for a date. Was it %1? Compare it with the paper.</source>
        <translation>表格把它当成了日期，原来是 %1 吗？请对照纸质名册</translation>
    </message>
</context>
<context>
    <name>Allpost::AttendanceModel</name>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>%1 召集</translation>
    </message>
    <message>
        <source>there by %1</source>
        <translation>应到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>超 %n 分钟未到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>迟到 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the time as 14:30 or 11-23 09:00; a full stop means now.</source>
        <translation>时间写成 14:30 或 11-23 09:00；句点表示现在。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>现场意见</translation>
    </message>
    <message>
        <source>Takes on</source>
        <translation>承担事项</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Allpost::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换文件夹</translation>
    </message>
    <message>
        <source>A folder on a stick or another disk also helps when this PC breaks down.</source>
        <translation>放在 U 盘或另一块硬盘上，这台电脑坏了也不怕</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>恢复成新文件</translation>
    </message>
    <message>
        <source>Restoring leaves the file that is open as it is: it makes a new file beside it, which then counts as a desk of its own.</source>
        <translation>恢复不动正在用的文件：另存成一个新文件，新文件算另一个台席</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Last: %1, opened and found good</source>
        <translation>上次：%1，已试打开，完好</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The office file stays as it is; the earlier backups stay too.</source>
        <translation>社区文件不变，以前的备份也都在</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份放哪里</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>选哪份备份</translation>
    </message>
    <message>
        <source>Office files (*.allpost)</source>
        <translation>社区文件 (*.allpost)</translation>
    </message>
    <message>
        <source>restored-%1.allpost</source>
        <translation>恢复-%1.allpost</translation>
    </message>
    <message>
        <source>Name of the new file</source>
        <translation>新文件叫什么</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Cancelled, no new file is left. The file that is open is not touched.</source>
        <translation>取消后不留新文件，正在用的文件不动</translation>
    </message>
    <message>
        <source>A backup is being restored.</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>已恢复成 %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Once a day and on closing. A backup counts when it was opened and checked; old ones go by age.</source>
        <translation>每天备份一次，关闭程序时也备份。每份都试打开、核对过才算数；旧的按日子清理</translation>
    </message>
</context>
<context>
    <name>Allpost::BuildingsPage</name>
    <message>
        <source>Building plan</source>
        <translation>楼栋图</translation>
    </message>
    <message>
        <source>Light all</source>
        <translation>全部点亮</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色按</translation>
    </message>
    <message>
        <source>What the colour of a door means</source>
        <translation>门牌颜色的含义</translation>
    </message>
    <message>
        <source>In the door</source>
        <translation>门牌上写</translation>
    </message>
    <message>
        <source>What is written in a door</source>
        <translation>门牌上写什么</translation>
    </message>
    <message>
        <source>Estate, or 3-2</source>
        <translation>小区名，或 3-2</translation>
    </message>
    <message>
        <source>Find an estate or a building</source>
        <translation>查找小区或楼栋</translation>
    </message>
    <message>
        <source>Estates and buildings</source>
        <translation>小区和楼栋</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>本栋</translation>
    </message>
    <message>
        <source>Counts of the building</source>
        <translation>本栋计数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>This estate has no other building.</source>
        <translation>这个小区没有别的楼栋。</translation>
    </message>
    <message>
        <source>There is no other estate.</source>
        <translation>没有别的小区。</translation>
    </message>
    <message>
        <source>The building that stays</source>
        <translation>保留的楼栋</translation>
    </message>
    <message>
        <source>The estate that stays</source>
        <translation>保留的小区</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Put %1 into another estate?</source>
        <translation>把%1改归另一小区？</translation>
    </message>
    <message>
        <source>Is %1 the same as another building?</source>
        <translation>%1和另一栋是同一栋？</translation>
    </message>
    <message>
        <source>Is %1 the same as another estate?</source>
        <translation>%1和另一小区是同一个？</translation>
    </message>
    <message>
        <source>Its doors, households and visits go with it. The old name stays findable.</source>
        <translation>门牌、住户和走访记录一起转过去，旧名仍可查到。</translation>
    </message>
    <message>
        <source>Everything under it goes to the one that stays; doors of one number become one. Ctrl+Z takes it back.</source>
        <translation>下属全部并入保留的一方，同号门牌合为一个。可用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>改归过去</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Choose first.</source>
        <translation>先选择。</translation>
    </message>
    <message>
        <source>%1 buildings, %2 stairwells and %3 doors go over; %4 doors become one.</source>
        <translation>转入 %1 栋、%2 个单元、%3 个门牌，合并 %4 个门牌。</translation>
    </message>
    <message>
        <source>Households of both behind: %1</source>
        <translation>两边都有住户的门牌：%1</translation>
    </message>
    <message>
        <source>The building stands in another estate now</source>
        <translation>楼栋已改归另一小区</translation>
    </message>
    <message>
        <source>The two are one now</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Is %1 no longer there?</source>
        <translation>%1已经没有了？</translation>
    </message>
    <message>
        <source>It leaves the tree and the plan from that day on; who lived there and when stays in the file.</source>
        <translation>从那天起不再出现在地名树和楼栋图，谁何时住过仍留在库里。</translation>
    </message>
    <message>
        <source>No longer there since</source>
        <translation>已撤销日期</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The building is no longer there</source>
        <translation>楼栋已撤销</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>删除%1？</translation>
    </message>
    <message>
        <source>With its stairwells and its doors, as if it had never been put down. Only what nobody lived in can be removed.</source>
        <translation>连同单元和门牌一起删除，如同从未录入。只有没住过人的才能删除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The building is removed</source>
        <translation>楼栋已删除</translation>
    </message>
    <message>
        <source>Another number for door %1?</source>
        <translation>给门牌 %1 改号？</translation>
    </message>
    <message>
        <source>Who lives there stays there. The old number stays findable.</source>
        <translation>住户不变，旧号仍可查到。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Floor, where the number does not tell</source>
        <translation>楼层（门号看不出时填）</translation>
    </message>
    <message>
        <source>Called or numbered so since</source>
        <translation>此名称或号码启用日期</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>保存门号</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>The number is kept</source>
        <translation>门号已保存</translation>
    </message>
    <message>
        <source>The door is removed</source>
        <translation>门牌已删除</translation>
    </message>
    <message>
        <source>The tree of places is in order.</source>
        <translation>地名树没有问题。</translation>
    </message>
    <message>
        <source>Mistakes in the tree of places</source>
        <translation>地名树的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the place above the estates called?</source>
        <translation>小区以上的地名叫什么？</translation>
    </message>
    <message>
        <source>The name before stays in the file with its days, so that old papers still find it.</source>
        <translation>原名连同起止日期留在库里，旧材料仍能对上。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Called so since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>保存名称</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>名称已保存</translation>
    </message>
    <message>
        <source>How it is lived in</source>
        <translation>居住情况</translation>
    </message>
    <message>
        <source>Care groups</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>走访时间</translation>
    </message>
    <message>
        <source>Head and age</source>
        <translation>户主与年龄</translation>
    </message>
    <message>
        <source>Head and people</source>
        <translation>户主与人数</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation>只写门牌</translation>
    </message>
    <message>
        <source>Building kept</source>
        <translation>楼栋已保存</translation>
    </message>
    <message>
        <source>Estate kept</source>
        <translation>小区已保存</translation>
    </message>
    <message>
        <source>Previous building</source>
        <translation>上一栋</translation>
    </message>
    <message>
        <source>Next building</source>
        <translation>下一栋</translation>
    </message>
    <message>
        <source>Choose the building</source>
        <translation>选择楼栋</translation>
    </message>
    <message>
        <source>Describe the building</source>
        <translation>描述楼栋</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>打印楼栋图</translation>
    </message>
    <message>
        <source>Print the list of doors</source>
        <translation>打印门牌清单</translation>
    </message>
    <message>
        <source>Print the roster of the building</source>
        <translation>打印本栋花名册</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>新增楼栋</translation>
    </message>
    <message>
        <source>New estate</source>
        <translation>新增小区</translation>
    </message>
    <message>
        <source>Change the estate</source>
        <translation>修改小区资料</translation>
    </message>
    <message>
        <source>Open the household, or register one</source>
        <translation>打开户卡，或登记住户</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Light only …</source>
        <translation>只亮…</translation>
    </message>
    <message>
        <source>Keep what was described</source>
        <translation>保存描述</translation>
    </message>
    <message>
        <source>Show the door beside the plan</source>
        <translation>显示门牌信息栏</translation>
    </message>
    <message>
        <source>Put the building into another estate</source>
        <translation>把楼栋改归另一小区</translation>
    </message>
    <message>
        <source>Make two buildings one</source>
        <translation>合并两栋楼</translation>
    </message>
    <message>
        <source>Make two estates one</source>
        <translation>合并两个小区</translation>
    </message>
    <message>
        <source>Remove the building</source>
        <translation>删除楼栋</translation>
    </message>
    <message>
        <source>Another number for the door</source>
        <translation>门牌改号</translation>
    </message>
    <message>
        <source>Remove the door</source>
        <translation>删除门牌</translation>
    </message>
    <message>
        <source>Look for mistakes in the tree</source>
        <translation>检查地名树</translation>
    </message>
    <message>
        <source>Names of community, street, district and city</source>
        <translation>社区、街道、区、市名称</translation>
    </message>
    <message>
        <source>Show places that are no longer there</source>
        <translation>显示已撤销的地方</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一栋</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一栋</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>房屋楼栋</translation>
    </message>
    <message>
        <source>The description is not kept yet; it stays open here.</source>
        <translation>描述还没有保存，仍留在这里。</translation>
    </message>
    <message>
        <source>This building has no doors yet</source>
        <translation>这栋楼还没有门牌</translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation>还没有楼栋</translation>
    </message>
    <message>
        <source>Say how many floors it has and how many doors on each, and the plan draws itself.</source>
        <translation>填上层数和每层户数，就能画出楼栋图。</translation>
    </message>
    <message>
        <source>Buildings come with a roster, or are put down here.</source>
        <translation>楼栋随花名册导入，也可以在这里新增。</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>无号</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Building head %1</source>
        <translation>楼长 %1</translation>
    </message>
    <message>
        <source>There is no building yet.</source>
        <translation>还没有楼栋。</translation>
    </message>
    <message>
        <source>This is the first building.</source>
        <translation>这是第一栋。</translation>
    </message>
    <message>
        <source>This is the last building.</source>
        <translation>这是最后一栋。</translation>
    </message>
    <message numerus="yes">
        <source>%n doors lit</source>
        <translation>
            <numerusform>点亮 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 p. / %2 doors</source>
        <translation>%1 人 / %2 户</translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered behind this door.</source>
        <translation>这个门牌没有登记住户。</translation>
    </message>
    <message>
        <source>There is no record of this door.</source>
        <translation>这个门牌还没有建立记录。</translation>
    </message>
    <message>
        <source>No building fits “%1”.</source>
        <translation>没有符合“%1”的楼栋。</translation>
    </message>
</context>
<context>
    <name>Allpost::CalendarCard</name>
    <message>
        <source>Calendar and hours</source>
        <translation>工作日历与办公时间</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>The year is complete</source>
        <translation>本年已录全</translation>
    </message>
    <message>
        <source>Take the year out</source>
        <translation>撤下本年安排</translation>
    </message>
    <message>
        <source>Read a notice in …</source>
        <translation>导入放假安排…</translation>
    </message>
    <message>
        <source>Make it free</source>
        <translation>改为休息</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>这一天的缘由</translation>
    </message>
    <message>
        <source>Why, in a word</source>
        <translation>写明缘由，回车保存</translation>
    </message>
    <message>
        <source>off: holiday</source>
        <translation>休：放假</translation>
    </message>
    <message>
        <source>on: make-up working day</source>
        <translation>班：调休上班</translation>
    </message>
    <message>
        <source>framed: set by the office</source>
        <translation>加框：本社区自定</translation>
    </message>
    <message>
        <source>grey: free</source>
        <translation>灰底：休息</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by the office</source>
        <translation>
            <numerusform>本社区自定 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>notice read from %1 on %2</source>
        <translation>放假安排导入自 %1（%2）</translation>
    </message>
    <message>
        <source>said to be complete on %1</source>
        <translation>%1 确认已录全</translation>
    </message>
    <message>
        <source>the State Council&apos;s notice, shipped with the program</source>
        <translation>国务院放假安排（程序自带）</translation>
    </message>
    <message>
        <source>no notice yet: weekends only</source>
        <translation>放假安排未录入，只按周末计算</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Make it a working day</source>
        <translation>改为上班</translation>
    </message>
    <message>
        <source>The office has set nothing on this day.</source>
        <translation>这一天没有自定安排。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is a working day now</source>
        <translation>%1 已改为上班</translation>
    </message>
    <message>
        <source>%1 is free now</source>
        <translation>%1 已改为休息</translation>
    </message>
    <message>
        <source>%1 is as the calendar says again</source>
        <translation>%1 已恢复为日历原有安排</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 年已确认录全</translation>
    </message>
    <message>
        <source>%1 was taken out</source>
        <translation>%1 年的安排已撤下</translation>
    </message>
    <message>
        <source>A notice of the holidays</source>
        <translation>选择放假安排文件</translation>
    </message>
    <message>
        <source>Calendars (*.xlsx *.xls *.csv *.json *.txt);;All files (*)</source>
        <translation>日历文件 (*.xlsx *.xls *.csv *.json *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) read in</source>
        <translation>
            <numerusform>已导入 %n 个年度的放假安排</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CareCard</name>
    <message>
        <source>Care</source>
        <translation>关爱</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>In no group today</source>
        <translation>目前不在任何类别中</translation>
    </message>
    <message>
        <source>Hide past records</source>
        <translation>收起往期记录</translation>
    </message>
    <message numerus="yes">
        <source>%n past records</source>
        <translation>
            <numerusform>%n 条往期记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1已注销</translation>
    </message>
</context>
<context>
    <name>Allpost::CareEditor</name>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注程度</translation>
    </message>
    <message>
        <source>Visit every (days)</source>
        <translation>走访周期（天）</translation>
    </message>
    <message>
        <source>Responsible worker</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept for the whole household.</source>
        <translation>记在全户名下</translation>
    </message>
    <message>
        <source>as the group: %1</source>
        <translation>按类别：%1</translation>
    </message>
    <message>
        <source>as the group: no visits planned</source>
        <translation>按类别：不安排走访</translation>
    </message>
    <message>
        <source>There is no group of this name. New ones are added under Settings.</source>
        <translation>没有这个类别，可在设置里新增</translation>
    </message>
    <message>
        <source>Write a whole number of days.</source>
        <translation>请填写整数天</translation>
    </message>
</context>
<context>
    <name>Allpost::CareEnd</name>
    <message>
        <source>Holds no longer from</source>
        <translation>从这天起注销</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>End the record</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>注销%1</translation>
    </message>
</context>
<context>
    <name>Allpost::CareGroupsCard</name>
    <message>
        <source>Care groups</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>登记对象</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注程度</translation>
    </message>
    <message>
        <source>Visit every (days)</source>
        <translation>走访周期（天）</translation>
    </message>
    <message>
        <source>Restricted: seen only by those who may, reading is recorded</source>
        <translation>受限：仅授权人员可见，查看留痕</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新增类别</translation>
    </message>
    <message>
        <source>Close the group</source>
        <translation>停用类别</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>保存类别</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>This group is restricted; a colleague who may change it sets it.</source>
        <translation>该类别受限，请有权限的同事设置</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>新增类别</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>已经停用</translation>
    </message>
    <message>
        <source>A law keeps this group from general view.</source>
        <translation>法律规定这一类信息不得公开</translation>
    </message>
    <message>
        <source>Write a whole number of days.</source>
        <translation>请填写整数天</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>停用“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n records end today; no visits are due for them any more. The group is no longer offered.</source>
        <translation>
            <numerusform>%n 条记录今天起注销，不再安排走访；该类别不再选用</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is no longer offered. No record holds today.</source>
        <translation>该类别不再选用，目前没有有效记录</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>group closed</source>
        <translation>类别停用</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>已停用%1</translation>
    </message>
</context>
<context>
    <name>Allpost::CareGroupsModel</name>
    <message>
        <source>own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>不安排</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>登记对象</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注程度</translation>
    </message>
    <message>
        <source>Visit every</source>
        <translation>走访周期</translation>
    </message>
</context>
<context>
    <name>Allpost::CareInputs</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Write the amount in yuan: 1280.50.</source>
        <translation>金额按元填写，例如 1280.50</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请填写整数</translation>
    </message>
    <message>
        <source> (yuan)</source>
        <translation>（元）</translation>
    </message>
</context>
<context>
    <name>Allpost::CareRow</name>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Enter on the row</source>
        <translation>选中后按 Enter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Del on the row</source>
        <translation>选中后按 Del</translation>
    </message>
</context>
<context>
    <name>Allpost::CatalogueView</name>
    <message>
        <source>A few letters narrow the list</source>
        <translation>输几个字母缩小列表</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Papers not issued</source>
        <translation>不予出具的证明</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>证明名称</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>包括哪些情形</translation>
    </message>
    <message>
        <source>The sentence to answer</source>
        <translation>答复的话</translation>
    </message>
    <message>
        <source>Where to go instead, one place a line</source>
        <translation>该去哪里办，一行一处</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>List it stands on</source>
        <translation>所属清单</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n 样材料</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Other words people say for it</source>
        <translation>居民的其他叫法</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>谁可以办</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>库里有</translation>
    </message>
    <message>
        <source>agent only</source>
        <translation>仅代办</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>办理渠道</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>The form asks</source>
        <translation>表上要填</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What to say to the visitor</source>
        <translation>对居民怎么说</translation>
    </message>
    <message>
        <source>Note for the workers</source>
        <translation>给工作人员的备注</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>该去哪里办</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Offered again</source>
        <translation>已重新启用</translation>
    </message>
    <message>
        <source>No longer offered; what was handled stays</source>
        <translation>已停用；办过的都保留</translation>
    </message>
    <message>
        <source>Checked: no example any more</source>
        <translation>已核对，不再标为示例</translation>
    </message>
    <message>
        <source>Not saved: what was typed is dropped</source>
        <translation>没有保存，输入的内容已放弃</translation>
    </message>
</context>
<context>
    <name>Allpost::CategoryCard</name>
    <message>
        <source>Categories of work orders</source>
        <translation>工单事项分类</translation>
    </message>
    <message>
        <source>To whom orders go, their limits in hours, and what to ask. The tree is an example until you have checked it.</source>
        <translation>事项派给谁、时限多少小时、要问什么。分类是示例内容，使用前请按本地规定核对。</translation>
    </message>
    <message>
        <source>Look at the categories</source>
        <translation>查看分类</translation>
    </message>
</context>
<context>
    <name>Allpost::CategoryPage</name>
    <message>
        <source>Categories of work orders</source>
        <translation>工单事项分类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>派给</translation>
    </message>
    <message>
        <source>Limits in hours: working hours, so 8 are one working day</source>
        <translation>时限（小时）：按工作时间算，8 小时是一个工作日</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>When urgent: hours day and night; left empty there is no urgent track</source>
        <translation>紧急时：按自然小时算；不填就没有紧急时限</translation>
    </message>
    <message>
        <source>To ask and to look at, one a line</source>
        <translation>要问、要看的，一行一项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name or letters</source>
        <translation>名称或拼音首字母</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找分类</translation>
    </message>
    <message>
        <source>No category fits “%1”</source>
        <translation>没有符合“%1”的分类</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新增分类</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新增大类</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>上移一位</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>下移一位</translation>
    </message>
    <message>
        <source>Close the category</source>
        <translation>停用这个分类</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>删除这个分类</translation>
    </message>
    <message>
        <source>Save the category</source>
        <translation>保存分类</translation>
    </message>
    <message>
        <source>Leave the categories</source>
        <translation>离开分类</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not saved; what was typed is kept as a draft.</source>
        <translation>没有保存，所填内容已留作草稿。</translation>
    </message>
    <message>
        <source>A class of its own</source>
        <translation>自成一个大类</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>本社区自办</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n 个分类</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed earlier and not saved yet</source>
        <translation>先前所填，还没有保存</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>还没有保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are filed under it, so it stays. It can be closed.</source>
        <translation>
            <numerusform>有 %n 件工单归在这里，不能删除，可以停用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: it is no longer offered; its orders keep it.</source>
        <translation>已停用：不再供选择，原有工单照旧归在这里。</translation>
    </message>
    <message>
        <source>Not saved yet: see the fields marked red.</source>
        <translation>还没有保存：请看标红的栏目。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 已重新启用</translation>
    </message>
    <message>
        <source>%1 is closed; its orders keep it</source>
        <translation>%1 已停用，原有工单照旧</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已删除</translation>
    </message>
</context>
<context>
    <name>Allpost::ClosingPage</name>
    <message>
        <source>Backing up before the file closes</source>
        <translation>关闭前正在备份</translation>
    </message>
    <message>
        <source>Cancelled, the file closes without a backup; everything is saved in it.</source>
        <translation>取消就不备份直接关闭，数据都已存好</translation>
    </message>
</context>
<context>
    <name>Allpost::CodeCombo</name>
    <message>
        <source>“%1” is not in the list. Choose one of its entries.</source>
        <translation>“%1”不在列表里，请从列表里选</translation>
    </message>
</context>
<context>
    <name>Allpost::CommunityCard</name>
    <message>
        <source>Community name</source>
        <translation>社区名称</translation>
    </message>
    <message>
        <source>As on the seal</source>
        <translation>与公章一致</translation>
    </message>
    <message>
        <source>Street or town</source>
        <translation>街道（乡镇）</translation>
    </message>
    <message>
        <source>Division code of the county</source>
        <translation>区县代码</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>六位数字</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Save the particulars</source>
        <translation>存下社区信息</translation>
    </message>
    <message>
        <source>Changed, not yet saved</source>
        <translation>改过，还没存</translation>
    </message>
    <message>
        <source>The particulars are saved</source>
        <translation>社区信息已存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This community</source>
        <translation>本社区</translation>
    </message>
    <message>
        <source>For numbers that name no region</source>
        <translation>证件号看不出地区时用它</translation>
    </message>
</context>
<context>
    <name>Allpost::ConditionChip</name>
    <message>
        <source>Enter changes this condition, Del takes it out</source>
        <translation>回车改条件，Del 去掉</translation>
    </message>
</context>
<context>
    <name>Allpost::ContestCard</name>
    <message>
        <source>Two desks said different things</source>
        <translation>两个台席记的不一样</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>The other step is not in this file.</source>
        <translation>另一步不在本文件里。</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>%1 台席</translation>
    </message>
    <message>
        <source>this one counts</source>
        <translation>以这一步为准</translation>
    </message>
    <message>
        <source>Issue it again now</source>
        <translation>按现在的状态重做</translation>
    </message>
</context>
<context>
    <name>Allpost::CounterDesk</name>
    <message>
        <source>no agent came</source>
        <translation>没有代办人</translation>
    </message>
</context>
<context>
    <name>Allpost::CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Counter: %1</source>
        <translation>前台：%1</translation>
    </message>
    <message>
        <source>Kept at the counter: %1</source>
        <translation>前台已留着：%1</translation>
    </message>
    <message>
        <source>No matter has the number %1.</source>
        <translation>没有编号为 %1 的办件</translation>
    </message>
    <message>
        <source>No visit has the number %1.</source>
        <translation>没有编号为 %1 的来访</translation>
    </message>
    <message>
        <source>Nothing has the number %1.</source>
        <translation>没有编号为 %1 的记录</translation>
    </message>
    <message>
        <source>One character of the number is wrong: read the card again, or compare it.</source>
        <translation>号码有一位不对，请重新刷卡或对照证件</translation>
    </message>
    <message>
        <source>This is no number the counter knows.</source>
        <translation>前台不认识这个号码</translation>
    </message>
    <message>
        <source>What was typed here and not saved is taken in again.</source>
        <translation>上次输入未保存的内容已恢复</translation>
    </message>
    <message>
        <source>The visit of %1 is over</source>
        <translation>%1 的来访已结束</translation>
    </message>
    <message>
        <source>%1 went; nothing was asked, nothing is kept</source>
        <translation>%1 没有办事，不留记录</translation>
    </message>
    <message>
        <source>%1 waits as number %2</source>
        <translation>%1 已登记等候，%2 号</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>结束来访</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>登记等候</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Somebody comes in the person’s place</source>
        <translation>登记代办人</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>户卡</translation>
    </message>
    <message>
        <source>Went away without being served</source>
        <translation>没办就离开了</translation>
    </message>
    <message>
        <source>Taken off the waiting list</source>
        <translation>已移出等候名单</translation>
    </message>
    <message>
        <source>The catalogue of matters</source>
        <translation>事项库</translation>
    </message>
    <message>
        <source>Print what is in front</source>
        <translation>打印眼前的内容</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一页签</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Number %1 on the page</source>
        <translation>本页第 %1 项</translation>
    </message>
    <message>
        <source>Take up hint %1</source>
        <translation>办第 %1 条提示</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已暂存：%1</translation>
    </message>
    <message>
        <source>Other matter</source>
        <translation>换事项</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>All materials received</source>
        <translation>材料全部收到</translation>
    </message>
    <message>
        <source>Pass it on as a work order</source>
        <translation>转办为工单</translation>
    </message>
    <message>
        <source>Passed on; the papers go along</source>
        <translation>已转办，材料随工单走</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已办结：%1</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>交接给同事</translation>
    </message>
    <message>
        <source>Do not ask for this material</source>
        <translation>这样材料免交</translation>
    </message>
    <message>
        <source>Take it back into hand</source>
        <translation>退回在办</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Spent on this matter</source>
        <translation>本件用时</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 人等候</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人在等候</translation>
    </message>
    <message>
        <source>Nobody stands at the counter.</source>
        <translation>前台没有人</translation>
    </message>
    <message>
        <source>What can we do for %1</source>
        <translation>%1 要办什么</translation>
    </message>
    <message>
        <source>the visit begins with the first matter</source>
        <translation>开始办第一件时登记来访</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>This matter is no longer open.</source>
        <translation>这件已不在办理中</translation>
    </message>
    <message>
        <source>No matter is in front.</source>
        <translation>眼前没有办件</translation>
    </message>
    <message>
        <source>Only what was accepted, passed on or done is taken back.</source>
        <translation>只有已受理、已转办或办结的才能退回在办</translation>
    </message>
    <message>
        <source>Note it and print the slip</source>
        <translation>记下并打印告知单</translation>
    </message>
    <message>
        <source>Choose a matter first.</source>
        <translation>先选事项</translation>
    </message>
    <message>
        <source>End the visit, print the receipt</source>
        <translation>结束来访并打印回执</translation>
    </message>
    <message>
        <source>Nothing asked, done</source>
        <translation>没有要办的，结束</translation>
    </message>
    <message>
        <source>This paper is not issued; say why and where to go</source>
        <translation>这个证明不予出具，讲清原因和去处</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) in this visit; one receipt for all</source>
        <translation>
            <numerusform>本次来访 %n 件，一张回执</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what they come for</source>
        <translation>请选来办什么</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>, to be done by %1</source>
        <translation>，%1前办完</translation>
    </message>
    <message>
        <source>. F5 takes another matter.</source>
        <translation>。F5 换事项</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>打印一次性告知单</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be accepted.</source>
        <translation>材料信息已齐，可以受理</translation>
    </message>
    <message>
        <source>Accept and pass on</source>
        <translation>受理、转办并打印回执</translation>
    </message>
    <message>
        <source>Accept and print receipt</source>
        <translation>受理并打印回执</translation>
    </message>
    <message>
        <source>All is there: it can be accepted</source>
        <translation>材料信息已齐，可以受理</translation>
    </message>
    <message>
        <source>Drop “%1”?</source>
        <translation>撤回“%1”？</translation>
    </message>
    <message>
        <source>It stays on record with the reason; it can be begun anew.</source>
        <translation>连同原因留在记录里，以后可以重新办</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续办</translation>
    </message>
    <message>
        <source>Take “%1” back into hand?</source>
        <translation>把“%1”退回在办？</translation>
    </message>
    <message>
        <source>A work order made of it goes on by itself; withdraw it there.</source>
        <translation>由它转出的工单照常走，要撤请到工单里撤</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不动</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回这一步</translation>
    </message>
    <message>
        <source>Do not ask for “%1”?</source>
        <translation>“%1”免交？</translation>
    </message>
    <message>
        <source>The reason stands on the receipt.</source>
        <translation>原因会写在回执上</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>照常要交</translation>
    </message>
    <message>
        <source>Do not ask for it</source>
        <translation>免交</translation>
    </message>
</context>
<context>
    <name>Allpost::CounterSide</name>
    <message>
        <source>Nothing is open for this household.</source>
        <translation>这家没有未结的事</translation>
    </message>
    <message>
        <source>Say it like this</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>Come back by</source>
        <translation>补来期限</translation>
    </message>
    <message>
        <source>What they may ask for</source>
        <translation>政策提示</translation>
    </message>
    <message>
        <source>Open for this household</source>
        <translation>这家的未结</translation>
    </message>
    <message>
        <source>lies before today</source>
        <translation>早于今天</translation>
    </message>
    <message numerus="yes">
        <source>lacks %n · %1</source>
        <translation>
            <numerusform>缺 %n 样 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::CoverageView</name>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>By grid</source>
        <translation>按网格</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>按走访人</translation>
    </message>
    <message>
        <source>What the visits were about</source>
        <translation>走访事项</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>%1% (%2/%3)</source>
        <translation>%1%（%2/%3）</translation>
    </message>
    <message>
        <source>Coverage by grid</source>
        <translation>按网格的走访覆盖</translation>
    </message>
    <message>
        <source>Coverage by worker</source>
        <translation>按走访人的走访覆盖</translation>
    </message>
    <message>
        <source>Coverage month by month</source>
        <translation>逐月走访覆盖</translation>
    </message>
    <message>
        <source>Counting the visits</source>
        <translation>正在统计走访</translation>
    </message>
    <message>
        <source>%1 visits, %2 with nobody reached · households visited %3 · care groups visited %4</source>
        <translation>走访 %1 次，未见到人 %2 次 · 走访户 %3 · 重点人群 %4</translation>
    </message>
    <message>
        <source>The next month has not begun yet.</source>
        <translation>下个月还没开始</translation>
    </message>
    <message>
        <source>in no grid</source>
        <translation>未入网格</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation>已走访户</translation>
    </message>
    <message>
        <source>Special groups</source>
        <translation>重点人群</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Of their grids</source>
        <translation>占所管网格</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>plain visits</source>
        <translation>一般走访</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>走访事项</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Nobody reached</source>
        <translation>未见到人</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>%1走访统计</translation>
    </message>
</context>
<context>
    <name>Allpost::DateEdit</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历里选（Alt+↓）</translation>
    </message>
    <message>
        <source>This is no date. Write it like 1990-01-31.</source>
        <translation>这不是日期，请写成 1990-01-31 这样</translation>
    </message>
    <message>
        <source>The day is missing. Write the date like 1990-01-31.</source>
        <translation>缺“日”，请写成 1990-01-31 这样</translation>
    </message>
</context>
<context>
    <name>Allpost::DateText</name>
    <message>
        <source>This is a date of the farmer&apos;s calendar. Ask for the date on the document.</source>
        <translation>这是农历日期，请问证件上的日期</translation>
    </message>
    <message>
        <source>Is this %1 or %2?</source>
        <translation>这是 %1 还是 %2？</translation>
    </message>
    <message>
        <source>The year has two digits only. Write all four, such as %1.</source>
        <translation>年份只有两位，请写全四位，如 %1</translation>
    </message>
    <message>
        <source>This date lies in the future. Have a look.</source>
        <translation>这个日期还没到，请看一下</translation>
    </message>
    <message>
        <source>This date is more than %1 years ago. Have a look.</source>
        <translation>这个日期是 %1 年以前，请看一下</translation>
    </message>
    <message>
        <source>There is no such day. Have a look.</source>
        <translation>没有这一天，请看一下</translation>
    </message>
    <message>
        <source>This is no date that can be read. Write it as 1990-01-31.</source>
        <translation>看不懂这个日期，请写成 1990-01-31 的样子</translation>
    </message>
</context>
<context>
    <name>Allpost::DayView</name>
    <message>
        <source>%1% (%2/%3)</source>
        <translation>%1%（%2/%3）</translation>
    </message>
    <message>
        <source>Nothing was asked at the counter in this time.</source>
        <translation>这段时间前台没有办件</translation>
    </message>
    <message>
        <source>Before (Ctrl+PgUp)</source>
        <translation>往前（Ctrl+PgUp）</translation>
    </message>
    <message>
        <source>After (Ctrl+PgDown)</source>
        <translation>往后（Ctrl+PgDown）</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>How long a time is counted</source>
        <translation>统计的时段</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>By matter</source>
        <translation>按事项</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办成</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>In one go</source>
        <translation>一人一次办成</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺材料</translation>
    </message>
    <message>
        <source>What %1 handled</source>
        <translation>%1 办的</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>等候的人</translation>
    </message>
    <message>
        <source>Matters handled</source>
        <translation>办理的事项</translation>
    </message>
    <message>
        <source>One-time notices</source>
        <translation>一次性告知</translation>
    </message>
    <message>
        <source>Papers not issued</source>
        <translation>不予出具的证明</translation>
    </message>
    <message>
        <source>Finished by one worker in one go</source>
        <translation>一人一次办成的来访</translation>
    </message>
    <message>
        <source>Counting the day</source>
        <translation>正在统计当日</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>还没到那一天</translation>
    </message>
    <message>
        <source>came</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>%1 served, %2 left</source>
        <translation>接待 %1，离开 %2</translation>
    </message>
    <message>
        <source>wait now</source>
        <translation>正在等候</translation>
    </message>
    <message numerus="yes">
        <source>half waited up to %n min</source>
        <translation>
            <numerusform>半数等候不超过 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>matters</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>一次性告知</translation>
    </message>
    <message>
        <source>lack materials</source>
        <translation>缺材料</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>不予出具</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>in one go</source>
        <translation>一人一次办成</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%2 次来访中 %1 次</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The counter, %1</source>
        <translation>前台当日情况（%1）</translation>
    </message>
    <message>
        <source>%1 came, %2 matters, %3 minutes; half waited up to %4 minutes, the longest %5; finished by one worker in one go: %6</source>
        <translation>来访 %1 人次，办件 %2 件，用时 %3 分钟；半数等候不超过 %4 分钟，最长 %5 分钟；一人一次办成 %6</translation>
    </message>
</context>
<context>
    <name>Allpost::DepartmentsPage</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Duty list</source>
        <translation>职责清单</translation>
    </message>
    <message>
        <source>Tasks from above</source>
        <translation>下派任务</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>部门评分</translation>
    </message>
    <message>
        <source>No task from above is open</source>
        <translation>没有待答复的下派任务</translation>
    </message>
    <message>
        <source>%1 tasks open, %2 overdue</source>
        <translation>待答复 %1 件，其中超期 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks open</source>
        <translation>
            <numerusform>待答复 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the count of tasks</source>
        <translation>打印任务统计</translation>
    </message>
    <message>
        <source>Bring in a duty list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>The department is renamed</source>
        <translation>部门已更名</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>The departments are one</source>
        <translation>部门已合并</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回答复</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Answer the task</source>
        <translation>答复任务</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一页签</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一页签</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>登记任务</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>打印退回函</translation>
    </message>
    <message>
        <source>Print the scores</source>
        <translation>打印评价表</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>导入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file is new. Esc leaves it.</source>
        <translation>文件里没有新内容。按 Esc 离开</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>请先选一项。</translation>
    </message>
    <message>
        <source>Choose a department first.</source>
        <translation>请先选一个部门。</translation>
    </message>
    <message>
        <source>%1 is closed. Open it again first.</source>
        <translation>%1 已停用，请先恢复。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Choose a task first.</source>
        <translation>请先选一件任务。</translation>
    </message>
    <message>
        <source>This task was answered on %1.</source>
        <translation>该任务已于 %1 答复。</translation>
    </message>
    <message>
        <source>This task is not answered yet.</source>
        <translation>该任务尚未答复。</translation>
    </message>
    <message>
        <source>Only a refused task has a letter.</source>
        <translation>不予接收的任务才有退回函。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The department is added</source>
        <translation>部门已新增</translation>
    </message>
    <message>
        <source>The item is added</source>
        <translation>事项已新增</translation>
    </message>
    <message>
        <source>The department is changed</source>
        <translation>部门已修改</translation>
    </message>
    <message>
        <source>The item is changed</source>
        <translation>事项已修改</translation>
    </message>
    <message>
        <source>The task is changed</source>
        <translation>任务已修改</translation>
    </message>
    <message>
        <source>The points are given</source>
        <translation>打分已保存</translation>
    </message>
    <message>
        <source>The item is off the list</source>
        <translation>事项已移出清单</translation>
    </message>
    <message>
        <source>The department is removed</source>
        <translation>部门已删除</translation>
    </message>
    <message>
        <source>The task is removed</source>
        <translation>任务已删除</translation>
    </message>
    <message>
        <source>The department is closed</source>
        <translation>部门已停用</translation>
    </message>
    <message>
        <source>The department is open again</source>
        <translation>部门已恢复</translation>
    </message>
    <message>
        <source>The task is answered</source>
        <translation>任务已答复</translation>
    </message>
    <message>
        <source>The task is open again</source>
        <translation>任务已恢复为待答复</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.csv)</source>
        <translation>电子表格 (*.xlsx *.xls *.csv)</translation>
    </message>
</context>
<context>
    <name>Allpost::DepartmentsView</name>
    <message>
        <source>Closed and merged ones too</source>
        <translation>含已停用、已并入的</translation>
    </message>
    <message>
        <source>Name, other name, former name or letters</source>
        <translation>名称、别名、原名称或拼音字母</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>原名 %1</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>There is no department yet</source>
        <translation>还没有部门</translation>
    </message>
    <message>
        <source>No department is called “%1”</source>
        <translation>没有叫“%1”的部门</translation>
    </message>
    <message>
        <source>Ctrl+N adds the first one.</source>
        <translation>按 Ctrl+N 新增</translation>
    </message>
    <message>
        <source>Looked at names, other names, former names and call numbers. Ctrl+N adds it.</source>
        <translation>已查名称、别名、原名称和电话。按 Ctrl+N 新增</translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n 个部门</numerusform>
        </translation>
    </message>
    <message>
        <source>enterprise grid force</source>
        <translation>企业网格力量</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>已并入%1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未结 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1, merged on %2</source>
        <translation>%1，%2 并入</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>原名称</translation>
    </message>
</context>
<context>
    <name>Allpost::DifferenceModel</name>
    <message>
        <source>Differs in</source>
        <translation>不同的项</translation>
    </message>
    <message>
        <source>Kept in the office</source>
        <translation>库里是</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>表里是</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>Allpost::DoneView</name>
    <message>
        <source>Visits made</source>
        <translation>已做的走访</translation>
    </message>
    <message numerus="yes">
        <source>No visit in the last %n days</source>
        <translation>
            <numerusform>最近 %n 天没有走访</numerusform>
        </translation>
    </message>
    <message>
        <source>F7 on a person, a household or a door notes one.</source>
        <translation>在居民、户或门牌上按 F7 登记</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>走访结果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>走访所见</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>待办：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已办：%1</translation>
    </message>
</context>
<context>
    <name>Allpost::DoorPanel</name>
    <message>
        <source>Card</source>
        <translation>户卡</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>No door chosen</source>
        <translation>没有选中门牌</translation>
    </message>
    <message>
        <source>Register here</source>
        <translation>在此登记</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在住</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 registered)</source>
        <translation>（户内 %1 人）</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>不住这里</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>something waits for an answer</source>
        <translation>有事项待答复</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>居住</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ㎡</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Register an order</source>
        <translation>登记诉求</translation>
    </message>
</context>
<context>
    <name>Allpost::DueModel</name>
    <message>
        <source>Door</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Care groups</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Last visited</source>
        <translation>上次走访</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>no door known</source>
        <translation>门牌未登记</translation>
    </message>
    <message>
        <source>a household without a head</source>
        <translation>没有户主的户</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>全户</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>%1去过，未见到</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::DueView</name>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Care group</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不记了</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Who is due</source>
        <translation>该走访的人</translation>
    </message>
    <message>
        <source>Space: visited and well · 1 to 5: outcome · Enter: write what was found · F10: save the sheet</source>
        <translation>空格：已访，一切正常 · 1 至 5：走访结果 · Enter：写所见 · F10：保存整张</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周内</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>All grids</source>
        <translation>全部网格</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Reading who is due</source>
        <translation>正在读取该走访的人</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>没有该走访的人</translation>
    </message>
    <message>
        <source>Choose another grid, worker or group.</source>
        <translation>换一个网格、负责人或类别看看</translation>
    </message>
    <message>
        <source>Who belongs to a care group with an interval stands here when the time has come.</source>
        <translation>人员类别设了走访间隔的，到期后列在这里</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 户次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reached · %2 not reached · %3 open</source>
        <translation>见到 %1 · 未见到 %2 · 还有 %3</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>Nothing is ticked yet: Space says visited and well.</source>
        <translation>还没有勾选：空格表示已访、一切正常</translation>
    </message>
    <message>
        <source>The day of the round is missing.</source>
        <translation>请填写走访日期</translation>
    </message>
    <message numerus="yes">
        <source>%n visits noted</source>
        <translation>
            <numerusform>已登记 %n 次走访</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::DuplicateFields</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (not the same)</source>
        <translation>%1（不相同）</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>1 Record that counts</source>
        <translation>1 主档案</translation>
    </message>
    <message>
        <source>2 Other record</source>
        <translation>2 另一档案</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>Allpost::DuplicatePairs</name>
    <message>
        <source>same ID number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>name and phone</source>
        <translation>姓名和电话相同</translation>
    </message>
    <message>
        <source>name and door</source>
        <translation>姓名和门牌相同</translation>
    </message>
    <message>
        <source>numbers differ by a slip</source>
        <translation>号码只差一两位</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>姓名与依据</translation>
    </message>
</context>
<context>
    <name>Allpost::DuplicatesPage</name>
    <message>
        <source>Two records of one person</source>
        <translation>同一人的两份档案</translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation>没有疑似重复的档案</translation>
    </message>
    <message>
        <source>Compared by ID number, and by name with birth date, phone and door</source>
        <translation>已按证件号码，以及姓名加出生日期、电话、门牌比对</translation>
    </message>
    <message>
        <source>Link as one person</source>
        <translation>记为同一人</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Keep this value of the record that counts</source>
        <translation>这一项取主档案</translation>
    </message>
    <message>
        <source>Keep this value of the other record</source>
        <translation>这一项取另一档案</translation>
    </message>
    <message>
        <source>Keep all of the record that counts</source>
        <translation>全部取主档案</translation>
    </message>
    <message>
        <source>Keep all of the other record</source>
        <translation>全部取另一档案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All of 1</source>
        <translation>全取 1</translation>
    </message>
    <message>
        <source>All of 2</source>
        <translation>全取 2</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>记为同一人</translation>
    </message>
    <message>
        <source>Comparing all residents</source>
        <translation>正在比对全部居民</translation>
    </message>
    <message>
        <source>Nothing is changed in the file.</source>
        <translation>档案不会改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>没有疑似重复的档案。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Care groups</source>
        <translation>人员类别</translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ; homes, groups and visits stay</source>
        <translation>
            <numerusform>%n 项不同。所在户、类别记录和走访各留原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>One person now</source>
        <translation>已记为同一人</translation>
    </message>
    <message>
        <source>Two different people, not asked again</source>
        <translation>已记为不同的人，不再提示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::DutyView</name>
    <message>
        <source>Words of the duty, department or letters</source>
        <translation>事项的词、部门或拼音字母</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪个清单</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>Duty list</source>
        <translation>职责清单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Lines of the spreadsheet</source>
        <translation>表格各行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>The file holds no line</source>
        <translation>文件里没有内容</translation>
    </message>
    <message>
        <source>Nothing stands on this list yet</source>
        <translation>清单还是空的</translation>
    </message>
    <message>
        <source>No duty has “%1”</source>
        <translation>没有含“%1”的事项</translation>
    </message>
    <message>
        <source>F9 brings in a spreadsheet, Ctrl+N adds an item.</source>
        <translation>按 F9 导入表格，按 Ctrl+N 新增</translation>
    </message>
    <message>
        <source>Looked at the words of the duties and the departments.</source>
        <translation>已查事项和部门</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the duty list</source>
        <translation>正在读清单</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>stays behind</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 as they are, %5 stay behind. Nothing is written yet.</source>
        <translation>%1：新增 %2 项，修改 %3 项，不变 %4 项，留下 %5 行。尚未写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the duty list brought in</source>
        <translation>
            <numerusform>已导入清单事项 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::FieldBox</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>Allpost::FilterBar</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Condition, e.g. age &gt;= 80 and group has 低保   F1 help</source>
        <translation>条件，例如 年龄 满 80 岁 且 类别 含 低保   F1 写法</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>加条件</translation>
    </message>
</context>
<context>
    <name>Allpost::FindingGroupModel</name>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>Allpost::FlowView</name>
    <message>
        <source>a department or worker</source>
        <translation>部门或工作人员</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>a day until when</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>a grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>what the caller says</source>
        <translation>诉求人的答复</translation>
    </message>
    <message>
        <source>the other order</source>
        <translation>另一件工单</translation>
    </message>
    <message>
        <source>words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>needs nothing more</source>
        <translation>不需填写</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需填：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not by who gave the answer</source>
        <translation>办理的人不能做</translation>
    </message>
    <message>
        <source>not by who asked for it</source>
        <translation>申请的人不能做</translation>
    </message>
    <message>
        <source>also while it waits</source>
        <translation>挂起时也能做</translation>
    </message>
    <message>
        <source>What each state allows</source>
        <translation>每个状态能做什么</translation>
    </message>
    <message>
        <source>What each step needs</source>
        <translation>每一步要填什么</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1时：%2</translation>
    </message>
    <message>
        <source>Nothing is changed afterwards: a wrong step is taken back by another one with a reason, and both stay in the life line</source>
        <translation>什么都不事后改：做错的一步用“撤回”并说明原因，两步都留在生命线里</translation>
    </message>
</context>
<context>
    <name>Allpost::FollowUpView</name>
    <message>
        <source>How it was answered</source>
        <translation>怎样答复的</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>未答复的跟进</translation>
    </message>
    <message>
        <source>No follow-up is open</source>
        <translation>没有未答复的跟进</translation>
    </message>
    <message>
        <source>What a visit promises stands here until somebody answers it.</source>
        <translation>走访时答应的事，答复之前都列在这里</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>答应于</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Follow-up answered</source>
        <translation>跟进已答复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::FormFieldRows</name>
    <message>
        <source>asked</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不要</translation>
    </message>
</context>
<context>
    <name>Allpost::GapForm</name>
    <message>
        <source>is missing</source>
        <translation>还没填</translation>
    </message>
</context>
<context>
    <name>Allpost::GridBlocksModel</name>
    <message>
        <source>Without an estate</source>
        <translation>未分小区</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>房屋楼栋</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
</context>
<context>
    <name>Allpost::GridListModel</name>
    <message>
        <source>In no grid</source>
        <translation>未入网格</translation>
    </message>
    <message>
        <source>in no grid</source>
        <translation>未入网格</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 households; a grid has %2 to %3</source>
        <translation>%1 户，网格应有 %2–%3 户</translation>
    </message>
    <message>
        <source>nothing lacks</source>
        <translation>没有缺项</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>Allpost::GridPlanPanel</name>
    <message>
        <source>How many grids</source>
        <translation>分成几个网格</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>自此日起</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位人员</translation>
    </message>
    <message>
        <source>Even out again</source>
        <translation>重新均衡</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>房屋楼栋</translation>
    </message>
    <message>
        <source>Space selects · 1 to 9 sends to that grid · M asks which</source>
        <translation>空格键选中 · 1–9 划入该网格 · M 选网格</translation>
    </message>
    <message>
        <source>The grids then</source>
        <translation>调整后的网格</translation>
    </message>
    <message>
        <source>F2 names a new grid</source>
        <translation>F2 给新网格改名</translation>
    </message>
    <message>
        <source>Buildings and where they go</source>
        <translation>楼栋及去向</translation>
    </message>
    <message>
        <source>Back without changing</source>
        <translation>不改，返回</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>就这样调整</translation>
    </message>
    <message>
        <source>stay with the first grid</source>
        <translation>留在原网格</translation>
    </message>
    <message>
        <source>serve the new grids too</source>
        <translation>兼管新网格</translation>
    </message>
    <message>
        <source>go over to the first grid</source>
        <translation>并入第一个网格</translation>
    </message>
    <message>
        <source>end on that day</source>
        <translation>当日卸任</translation>
    </message>
    <message>
        <source>Working out the grids</source>
        <translation>正在计算网格方案</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>There is nothing to write yet.</source>
        <translation>还没有可写入的方案</translation>
    </message>
    <message>
        <source>From which day on? Write it as 2026-05-01.</source>
        <translation>从哪天起？请写成 2026-05-01</translation>
    </message>
    <message numerus="yes">
        <source>%n buildings move</source>
        <translation>
            <numerusform>%n 栋楼调整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open visits</source>
        <translation>
            <numerusform>%n 件走访待办</numerusform>
        </translation>
    </message>
    <message>
        <source>largest difference from the mean %1 %</source>
        <translation>与平均最多相差 %1 %</translation>
    </message>
    <message>
        <source>Writing the grids</source>
        <translation>正在写入网格</translation>
    </message>
</context>
<context>
    <name>Allpost::GridsPage</name>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Enter: its buildings · drag buildings onto a grid, or Ctrl+X and Ctrl+V</source>
        <translation>Enter 看楼栋 · 把楼栋拖到网格上，或 Ctrl+X 与 Ctrl+V</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Buildings of the grid</source>
        <translation>网格内楼栋</translation>
    </message>
    <message>
        <source>Staff of the grid</source>
        <translation>网格人员</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>房屋楼栋</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>沿革</translation>
    </message>
    <message>
        <source>The grids are changed</source>
        <translation>网格已调整</translation>
    </message>
    <message>
        <source>Everything is so already; nothing was changed.</source>
        <translation>已经如此，没有改动</translation>
    </message>
    <message>
        <source>Reading the grids</source>
        <translation>正在读取网格</translation>
    </message>
    <message numerus="yes">
        <source>%n grids</source>
        <translation>
            <numerusform>%n 个网格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n 个待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 households each</source>
        <translation>每格 %1–%2 户</translation>
    </message>
    <message>
        <source>There is no grid in this layer yet</source>
        <translation>这一层还没有网格</translation>
    </message>
    <message>
        <source>Make the first grid, then move buildings into it.</source>
        <translation>先建第一个网格，再把楼栋划进去</translation>
    </message>
    <message>
        <source>New grid</source>
        <translation>新建网格</translation>
    </message>
    <message numerus="yes">
        <source>%n households are in no grid.</source>
        <translation>
            <numerusform>%n 户不在任何网格。</numerusform>
        </translation>
    </message>
    <message>
        <source>In two grids at once: %1.</source>
        <translation>同在两个网格：%1。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>看是哪些</translation>
    </message>
    <message>
        <source>In no grid</source>
        <translation>未入网格</translation>
    </message>
    <message>
        <source>Move these buildings into a grid.</source>
        <translation>请把这些楼栋划入网格</translation>
    </message>
    <message>
        <source>no branch and no station noted</source>
        <translation>未登记党支部和服务站</translation>
    </message>
    <message>
        <source>before</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1划入</translation>
    </message>
    <message>
        <source>%1 went</source>
        <translation>%1划出</translation>
    </message>
    <message>
        <source>%1 began as %2</source>
        <translation>%1任%2</translation>
    </message>
    <message>
        <source>%1 ended as %2</source>
        <translation>%1卸任%2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Print the notice board</source>
        <translation>打印公示牌</translation>
    </message>
    <message>
        <source>Print the list of doors</source>
        <translation>打印门牌清单</translation>
    </message>
    <message>
        <source>Print the roster</source>
        <translation>打印花名册</translation>
    </message>
    <message>
        <source>Print the sizes of all grids</source>
        <translation>打印网格规模</translation>
    </message>
    <message>
        <source>Even out all grids</source>
        <translation>均衡全部网格</translation>
    </message>
    <message>
        <source>Change the grid</source>
        <translation>更改网格</translation>
    </message>
    <message>
        <source>The grid is changed</source>
        <translation>网格已更改</translation>
    </message>
    <message>
        <source>Move buildings to another grid</source>
        <translation>楼栋划入别的网格</translation>
    </message>
    <message>
        <source>Take these buildings along</source>
        <translation>带上这些楼栋</translation>
    </message>
    <message>
        <source>Put them into this grid</source>
        <translation>放进这个网格</translation>
    </message>
    <message>
        <source>Take buildings out of the grid</source>
        <translation>楼栋移出网格</translation>
    </message>
    <message>
        <source>Split the grid</source>
        <translation>拆分网格</translation>
    </message>
    <message>
        <source>Merge the chosen grids</source>
        <translation>合并所选网格</translation>
    </message>
    <message>
        <source>End the grid</source>
        <translation>撤销网格</translation>
    </message>
    <message>
        <source>The grid has ended</source>
        <translation>网格已撤销</translation>
    </message>
    <message>
        <source>Fill a post</source>
        <translation>任用人员</translation>
    </message>
    <message>
        <source>The post is filled</source>
        <translation>岗位已任用</translation>
    </message>
    <message>
        <source>Name a building or unit head</source>
        <translation>任用楼长、单元长</translation>
    </message>
    <message>
        <source>Hand the post over</source>
        <translation>岗位交接</translation>
    </message>
    <message>
        <source>The post is handed over</source>
        <translation>岗位已交接</translation>
    </message>
    <message>
        <source>End the post</source>
        <translation>卸任</translation>
    </message>
    <message>
        <source>The post has ended</source>
        <translation>已卸任</translation>
    </message>
    <message>
        <source>Which posts are wanted</source>
        <translation>岗位配备要求</translation>
    </message>
    <message>
        <source>The posts are changed</source>
        <translation>岗位配备已更改</translation>
    </message>
    <message>
        <source>New grid layer</source>
        <translation>新建网格层</translation>
    </message>
    <message>
        <source>The layer is made</source>
        <translation>网格层已建立</translation>
    </message>
    <message>
        <source>Change the grid layer</source>
        <translation>更改网格层</translation>
    </message>
    <message>
        <source>The layer is changed</source>
        <translation>网格层已更改</translation>
    </message>
    <message>
        <source>End the grid layer</source>
        <translation>撤销网格层</translation>
    </message>
    <message>
        <source>The layer has ended</source>
        <translation>网格层已撤销</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>下一层</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation>上一层</translation>
    </message>
    <message>
        <source>Write the new grids</source>
        <translation>写入网格调整</translation>
    </message>
    <message>
        <source>Back to the grids</source>
        <translation>返回网格</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>划走</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>End</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>门牌清单</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The grid is made</source>
        <translation>网格已建立</translation>
    </message>
    <message numerus="yes">
        <source>%n buildings now belong to %1</source>
        <translation>
            <numerusform>%n 栋楼已划入%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buildings</source>
        <translation>
            <numerusform>%n 栋</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>These buildings belong to the grid through their estate; move them to another grid instead.</source>
        <translation>这些楼栋随小区归入本网格，请改为划入别的网格</translation>
    </message>
    <message numerus="yes">
        <source>%n buildings taken out of the grid</source>
        <translation>
            <numerusform>%n 栋楼已移出网格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buildings taken along; choose the grid and press Ctrl+V</source>
        <translation>
            <numerusform>已带上 %n 栋楼，选好网格后按 Ctrl+V</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose buildings and press Ctrl+X.</source>
        <translation>请先选楼栋按 Ctrl+X</translation>
    </message>
    <message>
        <source>Choose at least two grids in the list: Space takes a row into the selection.</source>
        <translation>请在列表里至少选两个网格：空格键选中</translation>
    </message>
    <message>
        <source>The post is changed</source>
        <translation>岗位已更改</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the grids</source>
        <translation>正在导出网格</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n grids exported</source>
        <translation>
            <numerusform>已导出 %n 个网格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HallView</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人在等候</translation>
    </message>
    <message>
        <source>Nobody came yet today.</source>
        <translation>今天还没有人来</translation>
    </message>
    <message>
        <source>Who is it? Name, pinyin, door, ID read or typed, number of a receipt</source>
        <translation>是哪一位？姓名、拼音、门牌、刷卡或输入证件号、回执编号</translation>
    </message>
    <message>
        <source>Who stands at the counter</source>
        <translation>前台来的是谁</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>今天来访</translation>
    </message>
    <message>
        <source>Handed over to me</source>
        <translation>交接给我的</translation>
    </message>
    <message>
        <source>Notices: who is to come back</source>
        <translation>待补材料</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1 号  %2</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>%1 到</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>已等 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>没有办事</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 · lacks %n</source>
        <translation>
            <numerusform>%1 · 缺 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 交来</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>%1 · household of %2</source>
        <translation>%1 · %2户</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>来访 %1</translation>
    </message>
    <message>
        <source>Receive “%1” by name</source>
        <translation>按姓名接待“%1”</translation>
    </message>
    <message>
        <source>Somebody who is not in the register, or has no papers</source>
        <translation>库里没有的人，或没带证件的人</translation>
    </message>
    <message>
        <source>The number ending in %1 is not in the register: type the name and press Enter.</source>
        <translation>尾号 %1 的证件库里没有：输入姓名后按 Enter 接待</translation>
    </message>
    <message>
        <source>Enter takes the first one found. A card reader works from anywhere.</source>
        <translation>Enter 取第一位；读卡器在任何页面都能用</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter goes on, Ctrl+N puts on the waiting list</source>
        <translation>↑ ↓ 选择，Enter 接待，Ctrl+N 登记等候</translation>
    </message>
</context>
<context>
    <name>Allpost::HandlingView</name>
    <message>
        <source>Nothing has to be brought for this.</source>
        <translation>这件事不用交材料</translation>
    </message>
    <message>
        <source>All of the form is filled from what the office knows.</source>
        <translation>表已按库里的资料填好</translation>
    </message>
    <message>
        <source>See the whole form</source>
        <translation>看整张表</translation>
    </message>
    <message>
        <source>All received</source>
        <translation>全部收到</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>收材料</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>补信息</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>Print for the visitor</source>
        <translation>打印给居民</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>补信息</translation>
    </message>
    <message>
        <source>%1, %2 are there</source>
        <translation>%1 样，已齐 %2 样</translation>
    </message>
    <message>
        <source>%1 on the form, %2 filled</source>
        <translation>表上 %1 项，已填 %2 项</translation>
    </message>
    <message>
        <source>See the gaps only</source>
        <translation>只看要补的</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>照着步骤办</translation>
    </message>
    <message>
        <source>You have not handled this often: go by these steps. Nothing is refused.</source>
        <translation>这件您办得少，照着步骤走就行，什么都不拦</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>谁可以办</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>办理渠道</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Say to the visitor</source>
        <translation>对居民说</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>This is not in the catalogue: write down what is asked and pass it on.</source>
        <translation>事项库里没有这件：记下诉求，转出去办</translation>
    </message>
</context>
<context>
    <name>Allpost::HintCard</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth asking: %1</source>
        <translation>可以问一问：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>已处理：%1</translation>
    </message>
    <message>
        <source>Done, for good</source>
        <translation>已办，不再提示</translation>
    </message>
    <message>
        <source>Ask again in a month</source>
        <translation>一个月后再提示</translation>
    </message>
    <message>
        <source>Ask again in three months</source>
        <translation>三个月后再提示</translation>
    </message>
    <message>
        <source>Ask again in a year</source>
        <translation>一年后再提示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::HintRuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Kind of hint</source>
        <translation>提示类别</translation>
    </message>
    <message>
        <source>For whom it is said</source>
        <translation>提示对象</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>As if it were so many days later</source>
        <translation>按这么多天以后的日期判断条件</translation>
    </message>
    <message>
        <source>Only in these months</source>
        <translation>只在这些月份</translation>
    </message>
    <message>
        <source>Empty: the whole year</source>
        <translation>空着就是全年</translation>
    </message>
    <message>
        <source>9, 10, 11</source>
        <translation>9，10，11</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>提示语</translation>
    </message>
    <message>
        <source>{name} and other fields in braces are filled in; of [will be|was] the first stands before the day, the second after it</source>
        <translation>{name} 等花括号里的字段会自动填入；[将于|已于] 未到日子用前一个，到了用后一个</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>Such as: age &gt;= 80 and residence = registered. Down shows what can be written, F1 explains it.</source>
        <translation>例如：年龄 &gt;= 80 且 人口类别 = 户籍人口。按 ↓ 看可写什么，F1 看说明。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ask, since a field is empty</source>
        <translation>
            <numerusform>%n 人信息不全，待问</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::HintsModel</name>
    <message>
        <source>The condition is not understood</source>
        <translation>条件看不懂</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Needs the right to see these care groups</source>
        <translation>需要查看这些人员类别的权限</translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>in month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Whether the rule applies is not known: a field it needs is empty</source>
        <translation>缺少所需信息，还不知道是否适用</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待问</translation>
    </message>
</context>
<context>
    <name>Allpost::HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Enter opens · F7 notes a visit · Ctrl+C copies with headings</source>
        <translation>Enter 打开 · F7 登记走访 · Ctrl+C 带表头复制</translation>
    </message>
    <message>
        <source>It applies</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待问</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>打印所见</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Use the rule, or no longer</source>
        <translation>启用或停用规则</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Open the household card</source>
        <translation>打开户卡</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Bring back the examples</source>
        <translation>补回示例规则</translation>
    </message>
    <message numerus="yes">
        <source>%n rules added</source>
        <translation>
            <numerusform>已添加 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>All examples are there</source>
        <translation>示例规则都在</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave the rule without saving?</source>
        <translation>不保存就离开这条规则？</translation>
    </message>
    <message>
        <source>What was typed is not kept.</source>
        <translation>刚才填写的内容不会保留。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
    </message>
    <message numerus="yes">
        <source>%n rules in use</source>
        <translation>
            <numerusform>在用规则 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hints for %n people</source>
        <translation>
            <numerusform>提示 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>A rule says for whom something is to be done, and what. Ctrl+N writes one.</source>
        <translation>规则写明为谁做什么。按 Ctrl+N 新增一条。</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>This rule speaks in other months.</source>
        <translation>这条规则只在别的月份提示。</translation>
    </message>
    <message>
        <source>Nothing is left to ask</source>
        <translation>没有要问的</translation>
    </message>
    <message>
        <source>Nobody at present</source>
        <translation>目前没有人</translation>
    </message>
    <message>
        <source>All that this rule needs is on file.</source>
        <translation>这条规则需要的信息都在册。</translation>
    </message>
    <message>
        <source>For some it is not known; see the people to ask.</source>
        <translation>有些人还不知道，见“待问”。</translation>
    </message>
    <message>
        <source>Not known yet whether this applies: %1</source>
        <translation>还不知道是否适用：%1</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>要问：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>First choose a person.</source>
        <translation>请先选一个人。</translation>
    </message>
    <message>
        <source>Done, for good</source>
        <translation>已办，不再提示</translation>
    </message>
    <message>
        <source>Ask again in a month</source>
        <translation>一个月后再提示</translation>
    </message>
    <message>
        <source>Ask again in three months</source>
        <translation>三个月后再提示</translation>
    </message>
    <message>
        <source>Ask again in a year</source>
        <translation>一年后再提示</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>删除规则“%1”？</translation>
    </message>
    <message>
        <source>What was settled stays on file. A rule that is not in use can also be switched off.</source>
        <translation>已处理的记录会保留。不用的规则也可以停用。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>Allpost::HomeCard</name>
    <message>
        <source>Note on the door</source>
        <translation>房屋备注</translation>
    </message>
    <message>
        <source>Note on the household</source>
        <translation>本户备注</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Square metres as a whole number, such as 62</source>
        <translation>面积填整数平方米，例如 62</translation>
    </message>
    <message>
        <source>A year of four digits that is not in the future</source>
        <translation>年份填四位数，不能晚于今年</translation>
    </message>
    <message>
        <source>Not saved yet: something is marked in red.</source>
        <translation>还没保存：请先改好标红的地方</translation>
    </message>
</context>
<context>
    <name>Allpost::HoursModel</name>
    <message>
        <source>%1–%2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>默认办公时间</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>时间有误，不计算</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>where the office says nothing else</source>
        <translation>未另行设定时按此计算</translation>
    </message>
    <message>
        <source>When</source>
        <translation>适用时段</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>上班日</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每日时长</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Allpost::HoursPanel</name>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>新增办公时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Morning from</source>
        <translation>上午上班</translation>
    </message>
    <message>
        <source>Morning to</source>
        <translation>上午下班</translation>
    </message>
    <message>
        <source>Afternoon from</source>
        <translation>下午上班</translation>
    </message>
    <message>
        <source>Afternoon to</source>
        <translation>下午下班</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>上班日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Summer hours …</source>
        <translation>夏季作息……</translation>
    </message>
    <message>
        <source>Last day is today</source>
        <translation>今天为最后一天</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>删除这条时间</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>保存办公时间</translation>
    </message>
    <message>
        <source>Hours of a season are hours with a last day; afterwards the earlier ones hold again.</source>
        <translation>季节作息请填截止日期，过后自动恢复此前的办公时间。</translation>
    </message>
    <message>
        <source>Add the hours</source>
        <translation>添加办公时间</translation>
    </message>
    <message>
        <source>Office hours added</source>
        <translation>已添加办公时间</translation>
    </message>
    <message>
        <source>Office hours saved</source>
        <translation>已保存办公时间</translation>
    </message>
    <message>
        <source>These hours end today</source>
        <translation>这条办公时间今天截止</translation>
    </message>
    <message>
        <source>Office hours removed</source>
        <translation>已删除办公时间</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::HouseholdPage</name>
    <message>
        <source>Members</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Care and entitlements</source>
        <translation>类别与待遇</translation>
    </message>
    <message>
        <source>Grid and who serves the door</source>
        <translation>网格与服务人员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Dwelling and household</source>
        <translation>房屋与本户</translation>
    </message>
    <message>
        <source>Care of the whole household</source>
        <translation>全户类别</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Previous household</source>
        <translation>上一户</translation>
    </message>
    <message>
        <source>Next household</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Print the household card</source>
        <translation>打印户卡</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Change dwelling and household</source>
        <translation>改房屋与本户</translation>
    </message>
    <message>
        <source>Who lived here on a day</source>
        <translation>某天谁住在这里</translation>
    </message>
    <message>
        <source>Who lived here before</source>
        <translation>曾住人员</translation>
    </message>
    <message>
        <source>Save dwelling and household</source>
        <translation>保存房屋与本户</translation>
    </message>
    <message>
        <source>Add the household to a care group</source>
        <translation>全户加入人员类别</translation>
    </message>
    <message>
        <source>What happened in this household</source>
        <translation>本户时间线</translation>
    </message>
    <message>
        <source>Leave the household card</source>
        <translation>离开户卡</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一户</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添成员</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>换户主</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>Move home</source>
        <translation>搬家</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>As on a day</source>
        <translation>某天谁在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>This household is no longer in the file</source>
        <translation>这一户已不在库里</translation>
    </message>
    <message>
        <source>No household is kept here</source>
        <translation>这里没有登记的户</translation>
    </message>
    <message>
        <source>This household is no longer in the file.</source>
        <translation>这一户已不在库里。</translation>
    </message>
    <message>
        <source>An earlier day is shown. Go back to today first.</source>
        <translation>正在看以前某天的情形，请先回到今天。</translation>
    </message>
    <message>
        <source>This household ended on %1.</source>
        <translation>这一户已于 %1 销户。</translation>
    </message>
    <message>
        <source>First finish or leave what is open.</source>
        <translation>请先做完或离开打开的这一步。</translation>
    </message>
    <message>
        <source>This is the first household of the building.</source>
        <translation>已是本楼第一户。</translation>
    </message>
    <message>
        <source>This is the last household of the building.</source>
        <translation>已是本楼最后一户。</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This is how it was on %1.</source>
        <translation>这是 %1 当天的情形。</translation>
    </message>
    <message>
        <source>Behind the same door: %1</source>
        <translation>同一门内还有：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n living here</source>
        <translation>
            <numerusform>在住 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the former</source>
        <translation>收起曾住</translation>
    </message>
    <message numerus="yes">
        <source>Before: %n</source>
        <translation>
            <numerusform>曾住 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the dwelling yet.</source>
        <translation>房屋情况还没有登记</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>全户</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>In no care group.</source>
        <translation>没有人员类别</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>Visit %1 (%2): %3</source>
        <translation>走访 %1（%2）%3</translation>
    </message>
    <message>
        <source>ID number missing: %1</source>
        <translation>缺身份证号：%1</translation>
    </message>
    <message>
        <source>Nothing is open. Nobody has visited yet.</source>
        <translation>没有未结事项，还没有走访过</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项</translation>
    </message>
    <message>
        <source>Register an order</source>
        <translation>登记诉求</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>登记诉求</translation>
    </message>
</context>
<context>
    <name>Allpost::Housekeeping</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>Allpost::IdNumber</name>
    <message>
        <source>The spreadsheet kept only a part of this number. Type it again from the document.</source>
        <translation>表格没有存全这个号码，请对照证件重新输入</translation>
    </message>
    <message>
        <source>The number holds a character that does not belong there. Compare it with the document.</source>
        <translation>号码里有不该有的字符，请对照证件</translation>
    </message>
    <message numerus="yes">
        <source>An ID number has 18 characters, this one has %n. Compare it with the document.</source>
        <translation>
            <numerusform>身份证号是 18 位，这个有 %n 位，请对照证件</numerusform>
        </translation>
    </message>
    <message>
        <source>The birth date in the number does not exist. Compare it with the document.</source>
        <translation>号码里的出生日期不存在，请对照证件</translation>
    </message>
    <message>
        <source>The birth date in the number lies in the future. Compare it with the document.</source>
        <translation>号码里的出生日期还没到，请对照证件</translation>
    </message>
    <message>
        <source>By this number the person would be over %1 years old. Compare it with the document.</source>
        <translation>按号码算已超过 %1 岁，请对照证件</translation>
    </message>
    <message>
        <source>The first six digits name no region of today. It may be an abolished one; have a look.</source>
        <translation>前六位不是现在的地区代码，可能是已撤销的，请看一下</translation>
    </message>
    <message>
        <source>One place of the number is wrong. Compare it with the document.</source>
        <translation>号码有一位不对，请对照证件</translation>
    </message>
    <message>
        <source>The number ends in 000, like one that a spreadsheet has cut. Compare it with the document.</source>
        <translation>号码末尾是 000，像是被表格截过的，请对照证件</translation>
    </message>
    <message>
        <source>The number does not look like one of this kind of document. Have a look.</source>
        <translation>号码不像这种证件的，请看一下</translation>
    </message>
    <message>
        <source>Blanks or signs around the number were taken away.</source>
        <translation>号码前后的空格或符号已去掉</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Written is “%1”, by the ID number it is “%2”. Compare with the document.</source>
        <translation>填的是“%1”，按号码是“%2”，请对照证件</translation>
    </message>
    <message>
        <source>The birth date written is %1, by the ID number it is %2. Compare with the document.</source>
        <translation>填的出生日期是 %1，号码里是 %2，请对照证件</translation>
    </message>
    <message>
        <source>Only digits belong here, and an X at the very end.</source>
        <translation>这里只能是数字，最后一位可以是 X</translation>
    </message>
    <message>
        <source>An ID number has no more than 18 characters.</source>
        <translation>身份证号最多 18 位</translation>
    </message>
    <message>
        <source>The year of birth cannot be right.</source>
        <translation>出生年份不对</translation>
    </message>
    <message>
        <source>The month of birth cannot be right.</source>
        <translation>出生的月份不对</translation>
    </message>
    <message>
        <source>The day of birth cannot be right.</source>
        <translation>出生的日不对</translation>
    </message>
    <message>
        <source>The first digits name no region of today; it may be an abolished one.</source>
        <translation>现在没有这个地区代码，可能是已撤销的</translation>
    </message>
</context>
<context>
    <name>Allpost::ImportCheck</name>
    <message>
        <source>What is ticked is taken from the file; all else stays as the office has it.</source>
        <translation>勾上的改用表里的，其余照库里的不动</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全勾</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不勾</translation>
    </message>
    <message>
        <source>Nothing in the file differs from the office</source>
        <translation>表里和库里没有不同</translation>
    </message>
    <message>
        <source>Gaps are filled without asking; blanks never overwrite anything.</source>
        <translation>空缺直接补上；表里的空格不会盖掉库里的内容。</translation>
    </message>
    <message>
        <source>They live in the households of the file, but the file does not name them. Nobody is removed.</source>
        <translation>这些人住在表里的户中，表里却没有写。一个也不会删</translation>
    </message>
    <message>
        <source>Nobody is missing from the file</source>
        <translation>没有漏写的人</translation>
    </message>
    <message>
        <source>Everybody the office knows in these households stands in it.</source>
        <translation>这些户里，库里有的人表里都有。</translation>
    </message>
    <message>
        <source>Ctrl+↓ next finding · type into the cell · Ctrl+Z takes it back</source>
        <translation>Ctrl+↓ 下一处问题 · 直接改格子 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows held back</source>
        <translation>留下的行</translation>
    </message>
    <message>
        <source>Saved as a spreadsheet with the reason beside each row; mended, they can be brought in again.</source>
        <translation>另存为改错表，坏格涂红，末列写原因；改好拖回来，只导这些行。</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>另存改错表</translation>
    </message>
    <message>
        <source>Rows with findings</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Differs from the office</source>
        <translation>和库里不同</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>表里没有的人</translation>
    </message>
    <message>
        <source>%1 rows can come in</source>
        <translation>可导入 %1 行</translation>
    </message>
    <message>
        <source>%1 of them with a remark</source>
        <translation>其中提醒 %1 行</translation>
    </message>
    <message>
        <source>%1 repeated, taken once</source>
        <translation>重复 %1 行，只取一次</translation>
    </message>
    <message>
        <source>%1 held back, to be mended</source>
        <translation>留下 %1 行，改好再导</translation>
    </message>
    <message>
        <source>Same as in the office %1 · new %2 · filled or changed %3</source>
        <translation>与库里相同 %1 · 新增 %2 · 改动 %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>没有要改的</translation>
    </message>
    <message>
        <source>Every row of the file was looked at.</source>
        <translation>表里每一行都查过了。</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n 类</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ImportChoose</name>
    <message>
        <source>Brought in before</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>Nothing was brought in yet</source>
        <translation>还没有导入过</translation>
    </message>
    <message>
        <source>What comes in stands here and can be taken back as a whole for seven days.</source>
        <translation>导入过的列在这里，7 天内可以整批撤销。</translation>
    </message>
    <message>
        <source>Drop the roster here</source>
        <translation>把花名册拖到这里</translation>
    </message>
    <message>
        <source>As the office keeps it: .xlsx, .xls or .csv. Nothing is saved before you have seen what comes in.</source>
        <translation>手头怎么记就怎么拖：.xlsx、.xls、.csv 都行。导进什么先看清楚，再写入。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>整批撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::ImportColumns</name>
    <message>
        <source>Heading rows</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>people in rows</source>
        <translation>人员行</translation>
    </message>
    <message>
        <source>Where no place is given</source>
        <translation>没写地址的算</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>building</source>
        <translation>楼号</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>3-501 means</source>
        <translation>3-501 是指</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表</translation>
    </message>
    <message>
        <source>As it would be kept</source>
        <translation>导入后是这样</translation>
    </message>
    <message>
        <source>There are no rows of people in this sheet.</source>
        <translation>这张表里没有人员行</translation>
    </message>
    <message>
        <source>The person before</source>
        <translation>前一人</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>后一人</translation>
    </message>
    <message>
        <source>without</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Building 3, room 501</source>
        <translation>3号楼 501室</translation>
    </message>
    <message>
        <source>Stairwell 3, room 501</source>
        <translation>3单元 501室</translation>
    </message>
    <message>
        <source>Building 3, stairwell 501</source>
        <translation>3号楼 501单元</translation>
    </message>
    <message>
        <source>Hidden sheets and rows are taken too.</source>
        <translation>隐藏的表和行也在内</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不要隐藏的</translation>
    </message>
    <message>
        <source>%1 and %2 were left out.</source>
        <translation>%1、%2 没有取</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet(s)</source>
        <translation>
            <numerusform>%n 张隐藏的表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n 个隐藏的行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were left out.</source>
        <translation>%1 没有取</translation>
    </message>
    <message>
        <source>Take them too</source>
        <translation>也取进来</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>这是第一人</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n rows are shown here.</source>
        <translation>
            <numerusform>这里只列前 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ImportPage</name>
    <message>
        <source>Bring in residents</source>
        <translation>导入居民</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>换文件</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import: go on</source>
        <translation>导入：下一步</translation>
    </message>
    <message>
        <source>Import: one step back</source>
        <translation>导入：上一步</translation>
    </message>
    <message>
        <source>Import: next finding</source>
        <translation>导入：下一处问题</translation>
    </message>
    <message>
        <source>Import: save the rows held back</source>
        <translation>导入：另存留下的行</translation>
    </message>
    <message>
        <source>Import: leave</source>
        <translation>导入：离开</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.csv *.txt);;All files (*)</source>
        <translation>表格（*.xlsx *.xls *.csv *.txt）;;所有文件（*）</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读 %1</translation>
    </message>
    <message>
        <source>The office stays as it is.</source>
        <translation>库里不动</translation>
    </message>
    <message>
        <source>The roster as the office keeps it</source>
        <translation>手头怎么记，就怎么导</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>正在逐行查</translation>
    </message>
    <message>
        <source>Comparing with the office</source>
        <translation>正在和库里比对</translation>
    </message>
    <message>
        <source>Something is running; it can be cancelled with Esc.</source>
        <translation>正在办，按 Esc 可以停下</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>查问题</translation>
    </message>
    <message>
        <source>Look whether each column goes to the right place.</source>
        <translation>看看每一列是不是对上了</translation>
    </message>
    <message>
        <source>Bring in %1 rows, hold back %2</source>
        <translation>导入 %1 行，留下 %2 行</translation>
    </message>
    <message>
        <source>Bring in %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>The office holds all of this already; there is nothing to bring in.</source>
        <translation>库里已经都有，没有要导入的</translation>
    </message>
    <message>
        <source>All in one go; for seven days it can be taken back as a whole.</source>
        <translation>整批一次写入；导入后 7 天内可整批撤销</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Cancelled, the office is as it was before.</source>
        <translation>停下的话，库里和导入前一样</translation>
    </message>
    <message>
        <source>%1 people are new, %2 were completed</source>
        <translation>新增 %1 人，补全 %2 人</translation>
    </message>
    <message>
        <source>Show the residents</source>
        <translation>看居民名单</translation>
    </message>
    <message>
        <source>Save the rows held back</source>
        <translation>另存留下的行</translation>
    </message>
    <message>
        <source>-to-mend</source>
        <translation>-待改</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>表格（*.xlsx）</translation>
    </message>
    <message>
        <source>%1 rows are saved; mend the red cells and drop the file here again.</source>
        <translation>已另存 %1 行；改好红格，把文件拖回来再导</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>再导一个文件</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Check for findings</source>
        <translation>查问题</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>不导了</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Something is running; drop the file again when it is done.</source>
        <translation>正在办别的，办完再把文件拖进来</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>表“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new. Tick what is to be taken from the file, under “Differs from the office”.</source>
        <translation>没有新的内容。要改用表里的，到“和库里不同”里勾上</translation>
    </message>
    <message>
        <source>The office holds all the other rows already; mend those held back to bring them in.</source>
        <translation>其余的行库里都有了；留下的行改好就能导入</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) go where they went last time. Look them over and go on.</source>
        <translation>
            <numerusform>%n 列照上次对应，看一遍再继续</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比一次</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>没有要导入的</translation>
    </message>
    <message>
        <source>Cells were mended; they are compared with the office first.</source>
        <translation>改过格子，先和库里再比一次</translation>
    </message>
    <message>
        <source>Leave the import of “%1”?</source>
        <translation>不导“%1”了？</translation>
    </message>
    <message>
        <source>What was mended and ticked here is lost. The office stays as it is.</source>
        <translation>在这里改的、勾的都不留；库里不动。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着导</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>新增 %1 人</translation>
    </message>
    <message>
        <source>%1 new households</source>
        <translation>新建 %1 户</translation>
    </message>
    <message>
        <source>%1 rows as in the office</source>
        <translation>%1 行和库里相同</translation>
    </message>
    <message>
        <source>%1 rows repeated</source>
        <translation>重复 %1 行</translation>
    </message>
    <message>
        <source>%1 rows held back</source>
        <translation>留下 %1 行</translation>
    </message>
    <message>
        <source>Rows held back in an import</source>
        <translation>导入时留下的行</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>拿去改错</translation>
    </message>
    <message>
        <source>Looking for earlier imports</source>
        <translation>正在找以前的导入</translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation>整批撤销“%1”的导入？</translation>
    </message>
    <message>
        <source>%1 people who came in with it go again, %2 who were completed get their old values back. If something was built on them since, nothing is taken back and it is named.</source>
        <translation>随它新增的 %1 人会去掉，补全的 %2 人恢复原样。之后又有记录用到它们的，就一处也不撤，并说明是哪一处。</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>不撤</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>整批撤销</translation>
    </message>
    <message>
        <source>Taking back the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Cancelled, everything stays as it is now.</source>
        <translation>停下的话，一切照旧</translation>
    </message>
    <message>
        <source>The import of “%1” is taken back.</source>
        <translation>已撤销“%1”的导入</translation>
    </message>
</context>
<context>
    <name>Allpost::ImportTexts</name>
    <message>
        <source>born %1</source>
        <translation>%1 年生</translation>
    </message>
</context>
<context>
    <name>Allpost::KeptModel</name>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>记为</translation>
    </message>
</context>
<context>
    <name>Allpost::KeysModel</name>
    <message>
        <source>no key</source>
        <translation>没有键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
</context>
<context>
    <name>Allpost::KeysPage</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>How conditions are written</source>
        <translation>条件怎么写</translation>
    </message>
    <message>
        <source>Type a verb or a key: print, F7, dy</source>
        <translation>输入动作或按键：打印、F7、dy</translation>
    </message>
    <message>
        <source>No verb goes by that name</source>
        <translation>没有叫这个名字的动作</translation>
    </message>
    <message>
        <source>Names, pinyin initials and keys were searched.</source>
        <translation>名称、拼音首字母和按键都找过了</translation>
    </message>
    <message>
        <source>Help: conditions</source>
        <translation>帮助：条件</translation>
    </message>
    <message numerus="yes">
        <source>%n verbs</source>
        <translation>
            <numerusform>%n 个动作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ListDesk</name>
    <message>
        <source>The usual columns</source>
        <translation>恢复常用列</translation>
    </message>
    <message>
        <source>Copy in full</source>
        <translation>复制明文</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied in full</source>
        <translation>
            <numerusform>已复制 %n 行（明文）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, numbers masked</source>
        <translation>
            <numerusform>已复制 %n 行，号码已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export in full</source>
        <translation>导出明文</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported in full</source>
        <translation>
            <numerusform>已导出 %n 行（明文）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported, numbers masked</source>
        <translation>
            <numerusform>已导出 %n 行，号码已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>Export what is shown, numbers masked</source>
        <translation>导出所见（号码已遮盖）</translation>
    </message>
</context>
<context>
    <name>Allpost::LookCard</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Allpost::MainWindow</name>
    <message>
        <source>Changqing sample community</source>
        <translation>长青示例社区</translation>
    </message>
    <message>
        <source>Liu Min</source>
        <translation>刘敏</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>示例社区</translation>
    </message>
    <message>
        <source>The last backup was not made: %1</source>
        <translation>上次备份没有做成：%1</translation>
    </message>
    <message>
        <source>All commands (Alt)</source>
        <translation>全部命令（Alt）</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>The last backup was not made; see the settings</source>
        <translation>上次备份没有做成，见设置</translation>
    </message>
    <message>
        <source>Backup %1, opened and checked</source>
        <translation>备份 %1，已试打开</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>去：%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>收起或展开导航</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show or mask ID numbers and phones</source>
        <translation>证件号和电话显示明文或遮住</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>All commands as a menu</source>
        <translation>命令菜单</translation>
    </message>
    <message>
        <source>Another worker at this desk</source>
        <translation>换工作人员</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>打开别的社区</translation>
    </message>
    <message>
        <source>Allpost</source>
        <translation>全岗通</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>台席 %1</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已遮住</translation>
    </message>
    <message>
        <source>ID numbers and phones are shown in full (Ctrl+M masks them)</source>
        <translation>证件号和电话正显示明文（Ctrl+M 遮住）</translation>
    </message>
    <message>
        <source>ID numbers and phones are masked (Ctrl+M shows them, recorded)</source>
        <translation>证件号和电话已遮住（Ctrl+M 显示明文，会记录）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>First open or make an office; then drop the spreadsheet again.</source>
        <translation>先打开或新建社区，再把表格拖进来</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Write a paper</source>
        <translation>写文书</translation>
    </message>
    <message>
        <source>Register an order</source>
        <translation>登记诉求</translation>
    </message>
    <message>
        <source>Working days and office hours</source>
        <translation>工作日历与办公时间</translation>
    </message>
    <message>
        <source>Categories of work orders</source>
        <translation>工单事项分类</translation>
    </message>
    <message>
        <source>Serve at the counter</source>
        <translation>办事</translation>
    </message>
</context>
<context>
    <name>Allpost::Mapping</name>
    <message>
        <source>This is no mapping of columns that the program can read.</source>
        <translation>这不是本程序能读的列对应文件</translation>
    </message>
</context>
<context>
    <name>Allpost::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>表里的标题</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>开头的内容</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>照上次</translation>
    </message>
    <message>
        <source>guessed from the values</source>
        <translation>按内容推断</translation>
    </message>
    <message>
        <source>When empty</source>
        <translation>空格时</translation>
    </message>
    <message>
        <source>column %1 goes there now</source>
        <translation>改由 %1 列导入</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上一行</translation>
    </message>
</context>
<context>
    <name>Allpost::Masking</name>
    <message>
        <source>tail %1</source>
        <translation>尾号 %1</translation>
    </message>
    <message>
        <source>%1 years · born in %2</source>
        <translation>%1 岁 · %2 年生</translation>
    </message>
</context>
<context>
    <name>Allpost::MaterialRows</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>name it</source>
        <translation>写名称</translation>
    </message>
    <message>
        <source>The paper itself must be shown: never counted as known</source>
        <translation>必须看原件，库里有也不算</translation>
    </message>
    <message>
        <source>The office’s data answers what the paper says: it need not be brought</source>
        <translation>库里的资料能证明，不用带</translation>
    </message>
    <message>
        <source>Asked for only when somebody comes in the person’s place</source>
        <translation>有人代办时才要</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>看原件</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>库里有</translation>
    </message>
    <message>
        <source>Agent only</source>
        <translation>仅代办</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Allpost::MaterialsModel</name>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>How to hand in</source>
        <translation>怎么交</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
</context>
<context>
    <name>Allpost::MatterEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other words people say for it</source>
        <translation>居民的其他叫法</translation>
    </message>
    <message>
        <source>Area of work</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>谁可以办</translation>
    </message>
    <message>
        <source>as in the filter of residents: age &gt;= 80 and resident here</source>
        <translation>与居民筛选的写法相同：年龄 &gt;= 80 且 在本社区居住</translation>
    </message>
    <message>
        <source>What the records can say of it</source>
        <translation>库里能核对的条件</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Limit in working days</source>
        <translation>时限（工作日）</translation>
    </message>
    <message>
        <source>About the limit</source>
        <translation>时限说明</translation>
    </message>
    <message>
        <source>Paper it issues</source>
        <translation>出具的文书</translation>
    </message>
    <message>
        <source>Work order goes to</source>
        <translation>转工单的分类</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>步骤，一行一步</translation>
    </message>
    <message>
        <source>What to say to the visitor</source>
        <translation>对居民怎么说</translation>
    </message>
    <message>
        <source>Note for the workers</source>
        <translation>给工作人员的备注</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>on-line</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>by an agent</source>
        <translation>代办</translation>
    </message>
    <message>
        <source>decided elsewhere: becomes a work order</source>
        <translation>由别处决定，受理后转工单</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>加一样材料</translation>
    </message>
    <message>
        <source>Enter types, Space turns yes and no, Del takes out, Alt+↑↓ moves</source>
        <translation>Enter 输入，空格切换是否，Del 去掉，Alt+↑↓ 移动</translation>
    </message>
    <message>
        <source>The form asks</source>
        <translation>表上要填</translation>
    </message>
    <message>
        <source>Letters narrow the list; Space turns a field round</source>
        <translation>输字母缩小列表；空格切换要不要填</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>表上的项目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>is no number of days</source>
        <translation>应为天数</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are asked</source>
        <translation>
            <numerusform>要填 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MatterPick</name>
    <message>
        <source>A few letters: glj, dibao, or what the visitor calls it</source>
        <translation>几个字母：glj、dibao，或居民的叫法</translation>
    </message>
    <message>
        <source>Find a matter</source>
        <translation>找事项</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>不予出具</translation>
    </message>
    <message>
        <source>Take in “%1” as it is</source>
        <translation>按“%1”先收下</translation>
    </message>
    <message>
        <source>Not in the catalogue: without materials and form</source>
        <translation>事项库里没有，不带材料和表</translation>
    </message>
    <message>
        <source>What you handle most: a number key starts it; letters search all</source>
        <translation>您最常办的，按数字开始；输字母找全部事项</translation>
    </message>
    <message>
        <source>No matter is found for “%1”. Names, other words and pinyin were searched.</source>
        <translation>没有找到“%1”。已查名称、其他叫法和拼音</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter takes the first</source>
        <translation>
            <numerusform>找到 %n 项，Enter 取第一项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::MattersPage</name>
    <message>
        <source>Matters</source>
        <translation>事项库</translation>
    </message>
    <message>
        <source>Not to be issued</source>
        <translation>不予出具</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 项待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>all checked by the office</source>
        <translation>均已由本社区核对</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Checked locally</source>
        <translation>已按本地核对</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as well</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一页签</translation>
    </message>
    <message>
        <source>Levels are set in the cells.</source>
        <translation>掌握程度在格子里设</translation>
    </message>
    <message>
        <source>First save or leave what is being written.</source>
        <translation>先保存或退出正在写的</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先选一行</translation>
    </message>
    <message>
        <source>Only matters are copied.</source>
        <translation>只有事项能复制</translation>
    </message>
    <message>
        <source>Only matters carry this mark.</source>
        <translation>只有事项有这个标记</translation>
    </message>
    <message>
        <source>This is no example.</source>
        <translation>这不是示例</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>没有正在写的内容</translation>
    </message>
    <message>
        <source>The guide of a matter and the table of skills can be printed.</source>
        <translation>可以打印事项的办事指南和技能表</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>打印指南</translation>
    </message>
    <message>
        <source>Not saved yet; it waits on the page of matters.</source>
        <translation>还没保存，内容留在事项库页面</translation>
    </message>
</context>
<context>
    <name>Allpost::MissingModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
</context>
<context>
    <name>Allpost::Names</name>
    <message>
        <source>The name holds a character that only one computer can show. Type it again, or write its pinyin.</source>
        <translation>姓名里有别的电脑显示不出的字，请重新输入，或写拼音</translation>
    </message>
    <message>
        <source>The name holds digits or signs, or is very long. Have a look.</source>
        <translation>姓名里有数字或符号，或者太长，请看一下</translation>
    </message>
    <message>
        <source>Blanks or signs in the name were put right.</source>
        <translation>姓名里的空格或符号已理顺</translation>
    </message>
</context>
<context>
    <name>Allpost::Nav</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show the names of the places (F4)</source>
        <translation>展开导航（F4）</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>收起导航</translation>
    </message>
</context>
<context>
    <name>Allpost::NavCounts</name>
    <message>
        <source>Counting what is due</source>
        <translation>正在统计该走访的</translation>
    </message>
</context>
<context>
    <name>Allpost::NotIssuedView</name>
    <message>
        <source>What is asked for</source>
        <translation>居民要开什么</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>怎样答复</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>到哪里办</translation>
    </message>
    <message>
        <source>Papers that are not issued</source>
        <translation>不应出具的证明</translation>
    </message>
    <message>
        <source>Say it in writing</source>
        <translation>书面答复</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>清单是空的</translation>
    </message>
    <message>
        <source>“%1” is not on the list</source>
        <translation>清单里没有“%1”</translation>
    </message>
    <message>
        <source>Papers that are not issued are kept with the matters of the counter.</source>
        <translation>不应出具的证明在前台事项里维护。</translation>
    </message>
    <message>
        <source>Whether it may be issued is decided by local rules; the list names what may not.</source>
        <translation>能不能出具按本地规定；清单只列不应出具的。</translation>
    </message>
</context>
<context>
    <name>Allpost::NoticePanel</name>
    <message>
        <source>Leave it</source>
        <translation>暂不导入</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Row %1 left out: %2</source>
        <translation>第 %1 行未采用：%2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n exception(s) of the office stay.</source>
        <translation>
            <numerusform>%1 年：本社区自定的 %n 天保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Years of the file</source>
        <translation>文件中的年度</translation>
    </message>
    <message numerus="yes">
        <source>%1: a look before it is read in. %n other year(s) of the file hold already.</source>
        <translation>
            <numerusform>%1：导入前请核对。文件中另有 %n 个年度与现有日历一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a look before it is read in.</source>
        <translation>%1：导入前请核对。</translation>
    </message>
    <message>
        <source>Read %1 in</source>
        <translation>导入 %1 年</translation>
    </message>
    <message numerus="yes">
        <source>Read %n year(s) in</source>
        <translation>
            <numerusform>导入 %n 个年度</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says nothing that does not hold already.</source>
        <translation>文件内容与现有日历一致，无需导入。</translation>
    </message>
</context>
<context>
    <name>Allpost::NoticeYearsModel</name>
    <message>
        <source>new</source>
        <translation>新年度</translation>
    </message>
    <message>
        <source>other than now</source>
        <translation>与现有不同</translation>
    </message>
    <message>
        <source>holds already</source>
        <translation>与现有一致</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>比对结果</translation>
    </message>
    <message>
        <source>Free days</source>
        <translation>放假天数</translation>
    </message>
    <message>
        <source>Make-up days</source>
        <translation>调休上班天数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>全年工作日</translation>
    </message>
    <message>
        <source>Days that change</source>
        <translation>有变化的天数</translation>
    </message>
</context>
<context>
    <name>Allpost::OpenOrders</name>
    <message>
        <source>Open work orders</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>No work order is open.</source>
        <translation>没有未结工单。</translation>
    </message>
</context>
<context>
    <name>Allpost::OpenOrdersModel</name>
    <message>
        <source>asked too</source>
        <translation>也反映过</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderBoard</name>
    <message>
        <source>Board of orders</source>
        <translation>工单看板</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n callers</source>
        <translation>
            <numerusform>%1 · %n 人反映</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderBoardModel</name>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1，%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>挂起 %1</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message numerus="yes">
        <source>%n callers</source>
        <translation>
            <numerusform>%n 人反映</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere %1</source>
        <translation>外部编号 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderCalendar</name>
    <message>
        <source>Month before (PgUp)</source>
        <translation>上个月（PgUp）</translation>
    </message>
    <message>
        <source>Next month (PgDn)</source>
        <translation>下个月（PgDn）</translation>
    </message>
    <message>
        <source>Calendar of limits</source>
        <translation>时限日历</translation>
    </message>
    <message>
        <source>%1: nothing ends</source>
        <translation>%1：没有到期的工单</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderCategoryModel</name>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>the office itself</source>
        <translation>社区自办</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderEntryPage</name>
    <message>
        <source>Register an order</source>
        <translation>登记诉求</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>已有未结工单</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>派给 %1</translation>
    </message>
    <message>
        <source>Register and dispatch</source>
        <translation>登记并分派</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>只登记</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不登了</translation>
    </message>
    <message>
        <source>Next similar order</source>
        <translation>下一件相似的</translation>
    </message>
    <message>
        <source>Similar order before</source>
        <translation>上一件相似的</translation>
    </message>
    <message>
        <source>One more asks for the similar order</source>
        <translation>并入相似工单，加一位诉求人</translation>
    </message>
    <message>
        <source>Change the categories</source>
        <translation>修改事项分类</translation>
    </message>
    <message>
        <source>Out of this visit %1 was registered already</source>
        <translation>这次走访已经登记过 %1</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>out of a visit</source>
        <translation>来自走访</translation>
    </message>
    <message>
        <source>Type what is the matter; Enter goes on, F10 registers and dispatches</source>
        <translation>写清什么事，Enter 往下走，F10 登记并分派</translation>
    </message>
    <message>
        <source>This category has no limits for urgent orders; the usual ones hold.</source>
        <translation>这个分类没有紧急时限，按一般时限算。</translation>
    </message>
    <message>
        <source>Similar orders</source>
        <translation>相似工单</translation>
    </message>
    <message>
        <source>Not registered yet: see the fields marked red.</source>
        <translation>还没有登记：请看标红的栏目。</translation>
    </message>
    <message>
        <source>%1 is registered and goes to %2</source>
        <translation>%1 已登记，派给 %2</translation>
    </message>
    <message>
        <source>%1 is registered and waits to be dispatched</source>
        <translation>%1 已登记，待分派</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印受理单</translation>
    </message>
    <message>
        <source>No similar order is open that somebody could ask for too.</source>
        <translation>没有可以并入的相似工单。</translation>
    </message>
    <message numerus="yes">
        <source>Added to %1: %n people ask for it now</source>
        <translation>
            <numerusform>已并入 %1，现有 %n 人反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>An order was typed here and not registered.</source>
        <translation>这里填过一件诉求，没有登记。</translation>
    </message>
    <message>
        <source>Take it back in</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>Not registered; what was typed is kept as a draft.</source>
        <translation>没有登记，所填内容已留作草稿。</translation>
    </message>
    <message>
        <source>Not registered; what was typed is kept as a draft, its files are not.</source>
        <translation>没有登记，所填内容已留作草稿，照片和文件没有留。</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderFiguresModel</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 件次</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Signed in time</source>
        <translation>按时签收</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时答复</translation>
    </message>
    <message>
        <source>without extension</source>
        <translation>不含延期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Three rates</source>
        <translation>三率综合</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长（小时）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderFiguresPage</name>
    <message>
        <source>Good example</source>
        <translation>典型做法</translation>
    </message>
    <message>
        <source>What next week is about</source>
        <translation>下周重点</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By force</source>
        <translation>按责任力量</translation>
    </message>
    <message>
        <source>By grid</source>
        <translation>按网格</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>自选起止</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Nothing happened to work orders in this period</source>
        <translation>这一期没有工单往来</translation>
    </message>
    <message>
        <source>No order stands behind this number</source>
        <translation>这个数字背后没有工单</translation>
    </message>
    <message>
        <source>Weight of the response rate</source>
        <translation>响应率权重</translation>
    </message>
    <message>
        <source>Weight of the solved rate</source>
        <translation>解决率权重</translation>
    </message>
    <message>
        <source>Weight of the satisfied rate</source>
        <translation>满意率权重</translation>
    </message>
    <message>
        <source>For the bulletin</source>
        <translation>写进通报</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>打印所见</translation>
    </message>
    <message>
        <source>Look at the bulletin</source>
        <translation>先看通报</translation>
    </message>
    <message>
        <source>Number and print the bulletin</source>
        <translation>通报编号定稿并打印</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>回到数字</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一视图</translation>
    </message>
    <message>
        <source>Open number %1</source>
        <translation>打开第 %1 个数字</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>After</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Finish bulletin</source>
        <translation>通报定稿</translation>
    </message>
    <message>
        <source>Figures of work orders</source>
        <translation>工单统计</translation>
    </message>
    <message>
        <source>The period ends before it begins. Type the first and the last day.</source>
        <translation>止期早于起期，请填起止日期。</translation>
    </message>
    <message>
        <source>What lies after today cannot be counted yet.</source>
        <translation>今天以后的还不能统计。</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>正在统计 %1</translation>
    </message>
    <message>
        <source>Nothing is changed in the file.</source>
        <translation>文件内容不变。</translation>
    </message>
    <message>
        <source>Counting work orders</source>
        <translation>统计工单</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>责任力量</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>剔除：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The three weights must add up to 100.</source>
        <translation>三个权重之和应为 100。</translation>
    </message>
    <message>
        <source>This number is made of the three rates. Open one of them.</source>
        <translation>这个数由三率合成，请打开其中一率。</translation>
    </message>
    <message>
        <source>above</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>below</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>读取工单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 件工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the bulletin</source>
        <translation>生成通报</translation>
    </message>
    <message>
        <source>The bulletin has number %1.</source>
        <translation>通报编号 %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>先看通报</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderFilesBox</name>
    <message>
        <source>Drop photos or files here, or paste with Ctrl+V. Photos are scaled down.</source>
        <translation>把照片或文件拖到这里，或用 Ctrl+V 粘贴。照片自动缩小。</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和材料</translation>
    </message>
    <message>
        <source>Photos and files of the order</source>
        <translation>工单的照片和文件</translation>
    </message>
    <message>
        <source>Photos and papers (%1)</source>
        <translation>照片和文件 (%1)</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>取出 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderFilesCard</name>
    <message>
        <source>Photos and files</source>
        <translation>照片和材料</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>No photo and no paper yet</source>
        <translation>还没有照片和材料</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Files of this kind are kept but not opened: they could run a program.</source>
        <translation>这类文件只保存不打开：它可能运行程序。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Choose a photo or a paper</source>
        <translation>选择照片或材料</translation>
    </message>
    <message>
        <source>This PC has no program that opens it. Save a copy and take it to another PC.</source>
        <translation>本机没有能打开它的程序。请另存一份，拿到别的电脑上打开。</translation>
    </message>
    <message>
        <source>The copy was not written: %1</source>
        <translation>没存成：%1</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>已另存</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderForm</name>
    <message>
        <source>What is the matter</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>责任力量</translation>
    </message>
    <message>
        <source>Grid of the enterprise</source>
        <translation>企业网格</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>谁反映</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Asks as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>In the caller&apos;s words</source>
        <translation>诉求人原话</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>派给</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>反映时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>To ask and to look at</source>
        <translation>要问、要看</translation>
    </message>
    <message>
        <source>Door 3-2-501, building, estate, or in words</source>
        <translation>门牌 3-2-501、楼栋、小区，或直接写</translation>
    </message>
    <message>
        <source>Name, pinyin, last digits; or a name as given</source>
        <translation>姓名、拼音、尾号；或对方所说的名字</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>We handle it ourselves (%1)</source>
        <translation>社区自办（%1）</translation>
    </message>
    <message>
        <source>%1 of the office</source>
        <translation>%1（本社区）</translation>
    </message>
    <message>
        <source>Words of categories</source>
        <translation>分类用词</translation>
    </message>
    <message>
        <source>Enter takes the category: %1</source>
        <translation>Enter 选定分类：%1</translation>
    </message>
    <message>
        <source>The department of this category was closed; choose another</source>
        <translation>这个分类的部门已撤销，请另选</translation>
    </message>
    <message>
        <source>The usual one for this category</source>
        <translation>这个分类平时派给它</translation>
    </message>
    <message>
        <source>This category names no department</source>
        <translation>这个分类没有指定部门</translation>
    </message>
    <message>
        <source>door, nobody registered</source>
        <translation>门牌，没有登记住户</translation>
    </message>
    <message>
        <source>door, household of %1</source>
        <translation>门牌，%1 户</translation>
    </message>
    <message>
        <source>stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Known in the buildings</source>
        <translation>楼栋里有这个位置</translation>
    </message>
    <message>
        <source>Kept in words</source>
        <translation>按文字记下</translation>
    </message>
    <message>
        <source>Choose one: it says who gets it. Enter in the line above takes %1.</source>
        <translation>请选分类，它决定派给谁。在上一行按 Enter 选定 %1。</translation>
    </message>
    <message>
        <source>Choose one: it says who gets it.</source>
        <translation>请选分类，它决定派给谁。</translation>
    </message>
    <message>
        <source>Choose who gets it, or only register it (Ctrl+S).</source>
        <translation>请选派给谁，或者只登记（Ctrl+S）。</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderImportModel</name>
    <message>
        <source>comes in</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>state there is new</source>
        <translation>对方状态有变</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>same place, words and deadline</source>
        <translation>地点、内容、时限相同</translation>
    </message>
    <message>
        <source>same place and words</source>
        <translation>地点、内容相同</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Called in at</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Deadline there</source>
        <translation>对方时限</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>对方状态</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>疑似重复于</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderImportPage</name>
    <message>
        <source>Drop the list of the hotline or the platform here</source>
        <translation>把热线或平台导出的工单清单拖到这里</translation>
    </message>
    <message>
        <source>As it was exported: .xlsx, .xls or .csv with number, time, matter and place. Nothing is saved before you have seen what comes in.</source>
        <translation>按原样导出的 .xlsx、.xls 或 .csv，含编号、时间、诉求、地址即可。看过预览才会写入。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换文件</translation>
    </message>
    <message>
        <source>Save the answers for it</source>
        <translation>导出答复</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Orders of the hotline and the platform</source>
        <translation>导入热线、平台工单</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>保存答复清单</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>电子表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>A list of orders</source>
        <translation>工单清单</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.csv);;All files (*)</source>
        <translation>电子表格 (*.xlsx *.xls *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Nothing is changed in the file.</source>
        <translation>文件内容不变。</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>读取工单清单</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · 共 %2 行</translation>
    </message>
    <message>
        <source>%1 come in · %2 change · %3 are here already · %4 held back · %5 look like the same trouble</source>
        <translation>新增 %1 件 · 更新 %2 件 · 已有 %3 件 · 未导入 %4 行 · 疑似重复 %5 件</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>清单中的工单都已经有了。</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>导入 %1 件</translation>
    </message>
    <message>
        <source>Writing the orders</source>
        <translation>正在写入工单</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>取消后社区文件保持原样。</translation>
    </message>
    <message>
        <source>Bringing in orders</source>
        <translation>导入工单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders came in</source>
        <translation>
            <numerusform>已导入 %n 件工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Answers for another system</source>
        <translation>答复清单（交来源平台）</translation>
    </message>
    <message>
        <source>answered to where they came from</source>
        <translation>反馈来源平台</translation>
    </message>
    <message numerus="yes">
        <source>%n answers saved</source>
        <translation>
            <numerusform>已导出 %n 件答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderListView</name>
    <message>
        <source>Enter opens · Space selects · Ctrl+F condition · Ctrl+E export · Ctrl+P print</source>
        <translation>Enter 打开 · 空格选中 · Ctrl+F 加条件 · Ctrl+E 导出 · Ctrl+P 打印</translation>
    </message>
    <message>
        <source>Condition, e.g. open and department has 物业   F1 help</source>
        <translation>条件，例如 未办结 且 部门 含 物业   F1 写法</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>工单列表</translation>
    </message>
    <message>
        <source>%1 orders / %2</source>
        <translation>%1 件 / 共 %2 件</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>没有符合的工单</translation>
    </message>
    <message>
        <source>No work orders yet</source>
        <translation>还没有工单</translation>
    </message>
    <message>
        <source>What residents ask for is registered with F6, from any page.</source>
        <translation>居民的诉求在任何页面按 F6 登记</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部工单</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderMonthModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>到期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting of %n ends</source>
        <translation>
            <numerusform>挂起到期 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::OrderPage</name>
    <message>
        <source>What is the matter</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Where it lay, and how long</source>
        <translation>流转与用时</translation>
    </message>
    <message>
        <source>Others who asked for it</source>
        <translation>其他诉求人</translation>
    </message>
    <message>
        <source>Life line</source>
        <translation>生命线</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The flow of a work order</source>
        <translation>工单流转表</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What it does, or why it cannot be taken now</source>
        <translation>做了会怎样，或现在为何不能做</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>What it is, or why it cannot be printed now</source>
        <translation>是什么，或现在为何不能打印</translation>
    </message>
    <message>
        <source>Next step of the order</source>
        <translation>工单下一步</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>办这一步</translation>
    </message>
    <message>
        <source>All steps of the order</source>
        <translation>工单的全部步骤</translation>
    </message>
    <message>
        <source>Print a slip or the life line</source>
        <translation>打印流转单或生命线</translation>
    </message>
    <message>
        <source>Call departments to the place</source>
        <translation>吹哨：召集部门到场</translation>
    </message>
    <message>
        <source>Add a photo or paper to the order</source>
        <translation>给工单添加照片或材料</translation>
    </message>
    <message>
        <source>Household card of the caller</source>
        <translation>诉求人的户卡</translation>
    </message>
    <message>
        <source>Leave the order</source>
        <translation>离开工单</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>流转表</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>吹哨</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>This order is no longer in the file</source>
        <translation>文件里已没有这件工单</translation>
    </message>
    <message>
        <source>The office does not keep this caller.</source>
        <translation>社区没有这位诉求人的档案。</translation>
    </message>
    <message>
        <source>The order is “%1”; nobody is called to it any more.</source>
        <translation>工单“%1”，不再召集部门。</translation>
    </message>
    <message>
        <source>Nothing is left to do here; the list of all steps shows what still could be done.</source>
        <translation>这件工单没有下一步了；还能做什么，见“全部步骤”。</translation>
    </message>
    <message>
        <source>This step is not in the table of the flow.</source>
        <translation>流转表里没有这一步。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回这一步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>The order stays where it is</source>
        <translation>工单仍在原处</translation>
    </message>
    <message>
        <source>Then it is “%1”</source>
        <translation>之后为“%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>还没问</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>urged: %1</source>
        <translation>督办：%1</translation>
    </message>
    <message>
        <source>extension asked for</source>
        <translation>已申请延期</translation>
    </message>
    <message numerus="yes">
        <source>%n times done again</source>
        <translation>
            <numerusform>重办 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times returned</source>
        <translation>
            <numerusform>退回 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached nobody</source>
        <translation>
            <numerusform>%n 次未联系上</numerusform>
        </translation>
    </message>
    <message>
        <source>left out of the rates</source>
        <translation>不计入三率</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask</source>
        <translation>
            <numerusform>%n 人诉求</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks that had not seen each other said different things about this order. Look at both steps and settle it.</source>
        <translation>不同台席互不知情，对这件工单记了不一样的内容。请看两边的步骤，然后裁定。</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>户卡</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民卡</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Building plan</source>
        <translation>楼栋图</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>住在这里的户</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>力量</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未留姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be taken now</source>
        <translation>现在可做 %1 项</translation>
    </message>
    <message>
        <source>The whole order on one page</source>
        <translation>整件工单一页纸</translation>
    </message>
    <message>
        <source>Goes out with a number of the register; printed again as it was</source>
        <translation>发出时取发文登记号，再打印与原来一样</translation>
    </message>
    <message>
        <source>With the number of the order</source>
        <translation>用工单编号</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderPanel</name>
    <message>
        <source>Life line</source>
        <translation>打印生命线</translation>
    </message>
    <message>
        <source>This order is no longer in the file</source>
        <translation>这张工单已不在文件里</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>没有选中工单</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>更早 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复办理</translation>
    </message>
</context>
<context>
    <name>Allpost::OrderStepForm</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>由哪一级退回</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Grade of urging</source>
        <translation>督办等级</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>申请时说：%1</translation>
    </message>
    <message>
        <source>Its number, or the end of it</source>
        <translation>编号，或编号的末几位</translation>
    </message>
    <message>
        <source>The other order</source>
        <translation>并入哪件工单</translation>
    </message>
    <message>
        <source>Takes back: %1, %2, %3</source>
        <translation>撤回：%1，%2，%3</translation>
    </message>
    <message>
        <source>Department or worker</source>
        <translation>部门或工作人员</translation>
    </message>
    <message>
        <source>Usual for %1</source>
        <translation>“%1”通常由它办</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What the caller says counts, not what the handler thinks</source>
        <translation>以诉求人说的为准，不以承办人认为的为准</translation>
    </message>
    <message>
        <source>Call %1: what the caller says counts, not what the handler thinks</source>
        <translation>联系 %1：以诉求人说的为准，不以承办人认为的为准</translation>
    </message>
    <message>
        <source>Was the caller reached?</source>
        <translation>联系上了吗</translation>
    </message>
    <message>
        <source>Is it solved?</source>
        <translation>解决了吗</translation>
    </message>
    <message>
        <source>Satisfied?</source>
        <translation>满意吗</translation>
    </message>
    <message>
        <source>Praise or complaint</source>
        <translation>表扬或批评</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>怎么办的</translation>
    </message>
    <message>
        <source>What was settled</source>
        <translation>商定了什么</translation>
    </message>
    <message>
        <source>In the caller&apos;s words</source>
        <translation>诉求人原话</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the step</source>
        <translation>Ctrl+Enter 办这一步</translation>
    </message>
    <message>
        <source>There is no order with this number.</source>
        <translation>没有这个编号的工单。</translation>
    </message>
</context>
<context>
    <name>Allpost::OrdersBehindModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>挂起</translation>
    </message>
</context>
<context>
    <name>Allpost::OrdersPage</name>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>From 12345</source>
        <translation>12345 转来</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>%1 open · %2 closed this month</source>
        <translation>办理中 %1 件 · 本月办结 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n red cards</source>
        <translation>
            <numerusform>%n 张红牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two desks contradict each other in %n orders: %1</source>
        <translation>
            <numerusform>有 %n 件工单两台记录不一致：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>去查看</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等您办的工单</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Accept the chosen orders</source>
        <translation>受理选中的工单</translation>
    </message>
    <message>
        <source>Archive the chosen orders</source>
        <translation>归档选中的工单</translation>
    </message>
    <message>
        <source>Print dispatch slips</source>
        <translation>打印交办单</translation>
    </message>
    <message>
        <source>Print the life line</source>
        <translation>打印生命线</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>打印所见</translation>
    </message>
    <message>
        <source>Figures and weekly bulletin</source>
        <translation>统计与周通报</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>加条件</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一页签</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一页签</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>取消选中，或返回</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Show the order beside the board</source>
        <translation>在旁边显示工单</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>移除视图“%1”？</translation>
    </message>
    <message>
        <source>The orders in it stay.</source>
        <translation>其中的工单不受影响</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>已%1</translation>
    </message>
    <message>
        <source>Choose an order first: arrows, Space takes several.</source>
        <translation>请先选工单：方向键移动，空格可选多张</translation>
    </message>
    <message>
        <source>All or none of them. A wrong step is taken back on the order&apos;s own page, with a reason.</source>
        <translation>要么全部办成，要么一件不动。办错了到工单页面撤回，并写明原因</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n orders?</source>
        <translation>
            <numerusform>受理 %n 件工单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>全部受理</translation>
    </message>
    <message numerus="yes">
        <source>%n orders accepted</source>
        <translation>
            <numerusform>已受理 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n orders?</source>
        <translation>
            <numerusform>归档 %n 件工单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive them</source>
        <translation>全部归档</translation>
    </message>
    <message numerus="yes">
        <source>%n orders archived</source>
        <translation>
            <numerusform>已归档 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Urge “%1”?</source>
        <translation>催办“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Urge %n orders?</source>
        <translation>
            <numerusform>催办 %n 件工单？</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the order&apos;s life line and counts for whoever has it.</source>
        <translation>记入工单生命线，并计入承办单位的督办次数</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>督办等级</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>督办意见</translation>
    </message>
    <message numerus="yes">
        <source>%n orders urged: %1</source>
        <translation>
            <numerusform>已督办 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was dispatched today. Space chooses orders to print the slips of.</source>
        <translation>今天没有分派的工单。按空格选中工单后再打印交办单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>First add a condition with Ctrl+F; a view is a list that keeps its conditions.</source>
        <translation>先用 Ctrl+F 加条件；视图就是记住条件的列表</translation>
    </message>
    <message>
        <source>Keep these conditions as a view?</source>
        <translation>把这些条件存为视图？</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入清单</translation>
    </message>
</context>
<context>
    <name>Allpost::PaperGaps</name>
    <message>
        <source>The paper needs this.</source>
        <translation>文书里要写这一项。</translation>
    </message>
</context>
<context>
    <name>Allpost::PaperPreview</name>
    <message>
        <source>The paper as it will read</source>
        <translation>文书预览</translation>
    </message>
</context>
<context>
    <name>Allpost::PaperRegisterView</name>
    <message>
        <source>Number, paper, person, purpose</source>
        <translation>编号、标题、姓名、用途</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation>只取号</translation>
    </message>
    <message>
        <source>The letter is written elsewhere; here it takes its number, so that no two papers have the same one.</source>
        <translation>函件在别处写，在这里取号登记，编号就不会重。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Given or sent to</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>发文登记</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不取了</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>No paper fits</source>
        <translation>没有符合的文书</translation>
    </message>
    <message>
        <source>Nothing was issued yet</source>
        <translation>还没有发出过文书</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>查找的是：%1</translation>
    </message>
    <message>
        <source>Papers stand here once they are issued; Ctrl+N takes a number for a letter written elsewhere.</source>
        <translation>文书出具后登记在这里；在别处写的函件按 Ctrl+N 取号。</translation>
    </message>
    <message>
        <source>The paper under the cursor stands here.</source>
        <translation>光标所在的文书显示在这里。</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>%1 作废：%2</translation>
    </message>
    <message>
        <source>Choose a paper first.</source>
        <translation>请先选一份文书。</translation>
    </message>
    <message>
        <source>It was written elsewhere; only its number is kept here.</source>
        <translation>这份在别处写的，这里只有编号。</translation>
    </message>
    <message>
        <source>It is void already.</source>
        <translation>已经作废了。</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>A paper with full numbers</source>
        <translation>带完整号码的文书</translation>
    </message>
    <message>
        <source>Declare %1 void?</source>
        <translation>把 %1 作废？</translation>
    </message>
    <message>
        <source>The number stays used and the paper stays in the register, with the word void and the reason.</source>
        <translation>编号不再使用，文书仍在登记里，注明作废和原因。</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>不作废</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Say why the paper is void.</source>
        <translation>请写明作废原因。</translation>
    </message>
    <message>
        <source>A number from 1 to 999.</source>
        <translation>请填 1 到 999 的数。</translation>
    </message>
    <message>
        <source>The letter has the number %1</source>
        <translation>函件编号为 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::PaperTemplatesView</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>Letter in the number</source>
        <translation>编号中的字</translation>
    </message>
    <message>
        <source>Pattern of the number</source>
        <translation>编号格式</translation>
    </message>
    <message>
        <source>When to use it and when not</source>
        <translation>什么时候用，什么时候不用</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>插入占位词</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>正文，一行一段</translation>
    </message>
    <message>
        <source>What is asked, one a line: name=label=usual</source>
        <translation>要问的内容，一行一个：名称=说明=常用值</translation>
    </message>
    <message>
        <source>Table of facts, one a line: label={name}</source>
        <translation>要素表，一行一个：说明={名称}</translation>
    </message>
    <message>
        <source>Signatures, one a line</source>
        <translation>签字栏，一行一个</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Note to the worker, never printed</source>
        <translation>给经办人的提醒，不打印</translation>
    </message>
    <message>
        <source>Needs the seal</source>
        <translation>需要盖章</translation>
    </message>
    <message>
        <source>Laid out as an official letter</source>
        <translation>按公文格式排版</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>The office has no templates yet</source>
        <translation>还没有文书模板</translation>
    </message>
    <message>
        <source>Examples come with the program; they are to be checked by local rules.</source>
        <translation>程序带有示例，使用前请按本地规定核对。</translation>
    </message>
    <message>
        <source>Take the examples</source>
        <translation>采用示例</translation>
    </message>
    <message>
        <source>Goes where the cursor stood.</source>
        <translation>插在光标原来的位置</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Give up what was changed of “%1”?</source>
        <translation>放弃对“%1”的修改？</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>修改还没有保存。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续修改</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>No longer offered; papers issued from it stay.</source>
        <translation>已停用；已发出的文书不受影响。</translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation>已恢复使用。</translation>
    </message>
</context>
<context>
    <name>Allpost::PaperWriteView</name>
    <message>
        <source>Letters of its name</source>
        <translation>文书名称或拼音首字母</translation>
    </message>
    <message>
        <source>Given or sent to</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁出具</translation>
    </message>
    <message>
        <source>Papers to write</source>
        <translation>可写的文书</translation>
    </message>
    <message>
        <source>No paper of this name</source>
        <translation>没有这个名称的文书</translation>
    </message>
    <message>
        <source>Esc empties the search. New layouts are made under Templates.</source>
        <translation>按 Esc 清空查找。新的格式在“模板”里做。</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>May stay empty: the paper names nobody of the register.</source>
        <translation>可以不填：这份文书不涉及居民</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>写哪一种文书？</translation>
    </message>
    <message>
        <source>1 to 9 takes one of those written most, letters find the others. The number is given when it is issued.</source>
        <translation>按 1 到 9 选常用的，按字母找其他的。编号在出具时才给。</translation>
    </message>
    <message>
        <source>The paper stands here while it is written.</source>
        <translation>写的时候，文书显示在这里。</translation>
    </message>
    <message>
        <source>A paper was begun and not issued: %1</source>
        <translation>有一份没写完的文书：%1</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着写</translation>
    </message>
    <message>
        <source>First choose which paper: 1 to 9, or letters of its name.</source>
        <translation>先选文书：按 1 到 9，或按名称的字母。</translation>
    </message>
    <message>
        <source>Say for whom the paper is.</source>
        <translation>请选为谁出具。</translation>
    </message>
    <message>
        <source>A number from 1 to 999.</source>
        <translation>请填 1 到 999 的数。</translation>
    </message>
    <message>
        <source>A paper with full numbers</source>
        <translation>带完整号码的文书</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>已出具，编号 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写文书</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>发文登记</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>不应出具</translation>
    </message>
    <message numerus="yes">
        <source>%n papers in the register</source>
        <translation>
            <numerusform>登记里有 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>One register of numbers for all papers</source>
        <translation>各种文书统一编号登记</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>出具并打印</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation>只取号</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印登记簿</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>复制模板</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Paper for another person</source>
        <translation>换人写文书</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>退一步</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一页签</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一页签</translation>
    </message>
    <message>
        <source>First choose “Number only”.</source>
        <translation>请先点“只取号”。</translation>
    </message>
    <message>
        <source>Nothing is issued from this list.</source>
        <translation>这张清单里的不出具。</translation>
    </message>
    <message>
        <source>The register is printed from its tab.</source>
        <translation>登记簿在“发文登记”里打印。</translation>
    </message>
    <message>
        <source>Save the new template first.</source>
        <translation>请先保存新模板。</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Take the number</source>
        <translation>取号登记</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>The paper is not issued yet; it waits under Papers.</source>
        <translation>文书还没有出具，留在“文书”里。</translation>
    </message>
</context>
<context>
    <name>Allpost::PastModel</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Choose one of the imports first.</source>
        <translation>先选一次导入</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <translation>这次导入已经撤销了</translation>
    </message>
    <message>
        <source>More than seven days have passed since; change the people one by one.</source>
        <translation>过了 7 天，请逐人改</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>补全 %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>不能了</translation>
    </message>
    <message>
        <source>till %1</source>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::PersonCard</name>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>库里没有</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代办</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Compared with the records</source>
        <translation>与库里核对</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>户卡</translation>
    </message>
    <message>
        <source>Find in the register</source>
        <translation>在库里找本人</translation>
    </message>
    <message>
        <source>Agent comes</source>
        <translation>有人代办</translation>
    </message>
    <message>
        <source>Change the agent</source>
        <translation>改代办人</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>换人</translation>
    </message>
</context>
<context>
    <name>Allpost::PersonPick</name>
    <message>
        <source>Name, pinyin, last digits, door</source>
        <translation>姓名、拼音首字母、后四位、门牌</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Nobody is found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>住址未登记</translation>
    </message>
    <message>
        <source>%1 · household of %2</source>
        <translation>%1 · %2户</translation>
    </message>
</context>
<context>
    <name>Allpost::PersonView</name>
    <message>
        <source>Note it and print the slip</source>
        <translation>记下并打印告知单</translation>
    </message>
    <message>
        <source>Back to the matters</source>
        <translation>返回事项</translation>
    </message>
    <message>
        <source>What do they come for</source>
        <translation>来办什么</translation>
    </message>
    <message>
        <source>In this visit</source>
        <translation>本次来访</translation>
    </message>
    <message>
        <source>Not issued: %1</source>
        <translation>不予出具：%1</translation>
    </message>
    <message>
        <source>Where to go: %1</source>
        <translation>该去：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Allpost::Phone</name>
    <message>
        <source>The spreadsheet kept only a part of this phone number. Ask for it again.</source>
        <translation>表格没有存全这个电话，请再问一次</translation>
    </message>
    <message>
        <source>No phone number could be found in this text. Have a look.</source>
        <translation>这里找不到电话号码，请看一下</translation>
    </message>
    <message numerus="yes">
        <source>A phone number with %n digits cannot be right. Have a look.</source>
        <translation>
            <numerusform>电话有 %n 位，位数不对，请看一下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers stood in one cell and are kept apart.</source>
        <translation>
            <numerusform>一格里有 %n 个电话，已分开</numerusform>
        </translation>
    </message>
    <message>
        <source>Blanks or signs in the phone number were taken away.</source>
        <translation>电话里的空格或符号已去掉</translation>
    </message>
</context>
<context>
    <name>Allpost::PickLine</name>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
</context>
<context>
    <name>Allpost::PlaceEditor</name>
    <message>
        <source>Records for all doors now</source>
        <translation>现在就建立全部门牌</translation>
    </message>
    <message>
        <source>Otherwise each door gets its record when somebody is registered there</source>
        <translation>不勾选则在登记住户时逐个建立</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stairwells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>4, or 1 2 3; 3=18x2: 18 floors, 2 doors</source>
        <translation>填 4，或 1 2 3；3=18x2 指 3 单元 18 层每层 2 户</translation>
    </message>
    <message>
        <source>1-1301, 2-404; 4F: the whole floor</source>
        <translation>如 1-1301、2-404；4层 指整层</translation>
    </message>
    <message>
        <source>1-101A, S1</source>
        <translation>如 1-101A、S1</translation>
    </message>
    <message>
        <source>Called or numbered so since</source>
        <translation>此名称或号码启用日期</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>New estate</source>
        <translation>新增小区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>新增楼栋</translation>
    </message>
    <message>
        <source>Floors and doors on a floor make the plan.</source>
        <translation>填层数和每层户数，就能画出楼栋图。</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n doors, as the plan shows.</source>
        <translation>
            <numerusform>共 %n 个门牌，见左图。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
</context>
<context>
    <name>Allpost::PlaceTree</name>
    <message>
        <source>Of no estate</source>
        <translation>未归小区</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>无号</translation>
    </message>
    <message>
        <source>%1 (formerly %2)</source>
        <translation>%1（原%2）</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n buildings</source>
        <translation>
            <numerusform>%n 栋</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Allpost::PlanBlocksModel</name>
    <message>
        <source>moves to %1</source>
        <translation>划入%1</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>调整后</translation>
    </message>
</context>
<context>
    <name>Allpost::PlanHeads</name>
    <message>
        <source>No stairwell</source>
        <translation>不分单元</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>单元长 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::PlanModel</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>people behind a door, as short as can be</comment>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>nobody is registered behind a door, as short as can be</comment>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Head not known</source>
        <translation>户主未登记</translation>
    </message>
    <message>
        <source>%1 y.</source>
        <comment>age in a door, as short as can be</comment>
        <translation>%1岁</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest is %1</source>
        <translation>最年长 %1 岁</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>not among those looked for</source>
        <translation>不在所找之列</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>F%1</source>
        <comment>floor, as short as can be</comment>
        <translation>%1层</translation>
    </message>
</context>
<context>
    <name>Allpost::PlanPartsModel</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>%1 households; a grid has %2 to %3</source>
        <translation>%1 户，网格应有 %2–%3 户</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>Allpost::PlanView</name>
    <message>
        <source>Building plan</source>
        <translation>楼栋图</translation>
    </message>
    <message>
        <source>Arrows go from door to door, a number typed goes to that door, Enter opens the card</source>
        <translation>方向键在门牌间移动，键入门号跳转，回车打开户卡</translation>
    </message>
</context>
<context>
    <name>Allpost::PopulationFigures</name>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>In</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Allpost::PopulationPage</name>
    <message>
        <source>Age and sex</source>
        <translation>年龄与性别</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口统计</translation>
    </message>
    <message>
        <source>By grid</source>
        <translation>按网格</translation>
    </message>
    <message>
        <source>By estate</source>
        <translation>按小区</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>按楼栋</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按年龄</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按人口类型</translation>
    </message>
    <message>
        <source>By care group</source>
        <translation>按人员类别</translation>
    </message>
    <message>
        <source>By the day it happened</source>
        <translation>按发生日</translation>
    </message>
    <message>
        <source>By the day of entry</source>
        <translation>按登记日</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>以哪天为准</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人口</translation>
    </message>
    <message>
        <source>Population class</source>
        <translation>人口类型</translation>
    </message>
    <message>
        <source>Nobody stands behind this number</source>
        <translation>这个数下没有人</translation>
    </message>
    <message>
        <source>Aged %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>100 and older</source>
        <translation>100 岁及以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2 岁</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>打印所见</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>返回数字</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一视图</translation>
    </message>
    <message>
        <source>Open number %1</source>
        <translation>打开第 %1 项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>After</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>正在统计 %1</translation>
    </message>
    <message>
        <source>Nothing is changed in the file.</source>
        <translation>档案不会改动。</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>统计人口</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>月初人数</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>of them %1 newly entered</source>
        <translation>其中新登记 %1 人</translation>
    </message>
    <message>
        <source>of them %1 corrected</source>
        <translation>其中更正 %1 人</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>%1 not explained</source>
        <translation>差 %1 人，来由不明</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>账目相符</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Care group</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>at the end of the month</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>People at the beginning of %1</source>
        <translation>%1期初名单</translation>
    </message>
    <message>
        <source>People at the end of %1</source>
        <translation>%1期末名单</translation>
    </message>
    <message>
        <source>Born in %1</source>
        <translation>%1出生名单</translation>
    </message>
    <message>
        <source>Moved in in %1</source>
        <translation>%1迁入名单</translation>
    </message>
    <message>
        <source>Died in %1</source>
        <translation>%1死亡名单</translation>
    </message>
    <message>
        <source>Moved out in %1</source>
        <translation>%1迁出名单</translation>
    </message>
    <message>
        <source>Reading the people</source>
        <translation>读取名单</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Population of %1</source>
        <translation>%1人口变动情况</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>统计口径：%1</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
</context>
<context>
    <name>Allpost::PopulationPeople</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Where from or to</source>
        <translation>来自或去往</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>登记日期</translation>
    </message>
</context>
<context>
    <name>Allpost::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>Allpost::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PagedDocument</name>
    <message>
        <source>This computer has no 仿宋 font; %1 stands in for it.</source>
        <translation>本机没有仿宋字体，以 %1 代替</translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation>%1 打印</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>a date and time as QLocale writes it, in the foot of a printed page</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ID numbers and phones are masked</source>
        <translation>证件、电话已遮盖</translation>
    </message>
    <message>
        <source>With full ID numbers</source>
        <translation>含完整证件号码</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::Pdf</name>
    <message>
        <source>The PDF was not written, as you wished.</source>
        <translation>已按你的意思停下，没有写 PDF。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place for the PDF.</source>
        <translation>没有文件夹 %1。请给 PDF 换个地方。</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the PDF a name.</source>
        <translation>%1 是文件夹。请给 PDF 起个名字。</translation>
    </message>
    <message>
        <source>The PDF cannot be written to %1: the place is read-only or belongs to somebody else. Choose another folder.</source>
        <translation>PDF 写不进 %1：这里只读，或属于别人。请换个文件夹。</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. See whether it is switched on, or choose another one or a PDF.</source>
        <translation>打印机 %1 没有收下。看看它开了没有，或换一台，或存为 PDF。</translation>
    </message>
    <message>
        <source>The PDF could not be completed. Nothing was written.</source>
        <translation>PDF 没有做成，什么也没写。</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages the printer already has may still come out.</source>
        <translation>打印已停下。打印机已收到的几页可能还会打出来。</translation>
    </message>
    <message>
        <source>%1 is not a file. Give the PDF another name.</source>
        <translation>%1 不是文件。请给 PDF 换个名字。</translation>
    </message>
    <message>
        <source>The PDF could not be written: the medium is full or was taken out. Make room or choose another place; nothing else was changed.</source>
        <translation>PDF 没写成：盘满了，或已拔出。腾出空间或换个地方再存，别的都没动。</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PrintPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>All, or for example 1-3, 7</source>
        <translation>全部，或如 1-3, 7</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>上一页（PgUp）</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>下一页（PgDn）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Page width (Ctrl+1)</source>
        <translation>页宽（Ctrl+1）</translation>
    </message>
    <message>
        <source>Whole page (Ctrl+0)</source>
        <translation>整页（Ctrl+0）</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Set one up in the system, or save a PDF</source>
        <translation>请在系统里添加，或存为 PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>本机没有打印机，可存为 PDF</translation>
    </message>
    <message>
        <source>As the columns need</source>
        <translation>按列宽自定</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>What the printer already has may still come out.</source>
        <translation>打印机已收到的几页可能还会打出来</translation>
    </message>
    <message>
        <source>Nothing is written when you cancel.</source>
        <translation>取消就什么也不写</translation>
    </message>
    <message>
        <source>The pages are being prepared.</source>
        <translation>页面还没排好</translation>
    </message>
    <message>
        <source>The PDF is at %1</source>
        <translation>PDF 存在 %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已送到 %1</translation>
    </message>
    <message>
        <source>ID numbers and phones are masked; each page says so</source>
        <translation>证件、电话已遮盖，每页页脚写明</translation>
    </message>
    <message>
        <source>With full ID numbers; each page says so</source>
        <translation>含完整证件号码，每页页脚写明</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are longer than a page and end with …</source>
        <translation>
            <numerusform>有 %n 格长过一页，末尾以 … 截止</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Write pages from 1 to %1, for example 1-3, 7</source>
        <translation>请写 1 到 %1 之间的页码，如 1-3, 7</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写 PDF</translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Choose another one.</source>
        <translation>找不到打印机 %1 了，请换一台。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>Allpost::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::Pyramid</name>
    <message>
        <source>Population pyramid: %1 men, %2 women</source>
        <translation>人口金字塔：男 %1 人，女 %2 人</translation>
    </message>
    <message>
        <source>%1: %2 men, %3 women</source>
        <translation>%1：男 %2 人，女 %3 人</translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <translation>%1，性别不详 %2 人</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 people whose age is not known</source>
        <translation>年龄不详 %1 人</translation>
    </message>
</context>
<context>
    <name>Allpost::ReadLogCard</name>
    <message>
        <source>Log of reading</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Who saw, copied, printed or took out ID numbers and phones in full. Stays on this desk.</source>
        <translation>谁看过、复制、打印、导出过证件号和电话明文。只留在本台席</translation>
    </message>
    <message>
        <source>Nothing was shown in full yet</source>
        <translation>还没有人看过明文</translation>
    </message>
    <message>
        <source>Ctrl+M, copying and exporting in full are noted here.</source>
        <translation>Ctrl+M 显示、明文复制和导出都记在这里</translation>
    </message>
</context>
<context>
    <name>Allpost::ReadLogModel</name>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>shown in full</source>
        <translation>查看明文</translation>
    </message>
    <message>
        <source>copied in full</source>
        <translation>复制明文</translation>
    </message>
    <message>
        <source>exported in full</source>
        <translation>导出明文</translation>
    </message>
    <message>
        <source>printed in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>Allpost::RegisterModel</name>
    <message>
        <source>Void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>written elsewhere</source>
        <translation>别处写的</translation>
    </message>
    <message>
        <source>Number, day, worker</source>
        <translation>编号、日期、经办人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>For whom, what for</source>
        <translation>给谁、用途</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentEditor</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Household and address</source>
        <translation>户与住址</translation>
    </message>
    <message>
        <source>Address as people say it</source>
        <translation>住址，照平时说的写</translation>
    </message>
    <message>
        <source>Estate 3-2-501</source>
        <translation>油城花园3-2-501</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Care groups</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Population class</source>
        <translation>人口类别</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作单位或学校</translation>
    </message>
    <message>
        <source>Registration and presence</source>
        <translation>人户状态</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Begin with the ID number; birth date, sex and region follow from it.</source>
        <translation>先输身份证号，出生日期、性别、地区会自动带出</translation>
    </message>
    <message>
        <source>from the ID number</source>
        <translation>由证件号码得出</translation>
    </message>
    <message>
        <source>This person is in the file already: %1</source>
        <translation>库里已有此人：%1</translation>
    </message>
    <message>
        <source>Same name and birth date, perhaps the same person: %1</source>
        <translation>姓名和出生日期相同，可能是同一人：%1</translation>
    </message>
    <message>
        <source>Not understood as a door; kept as written</source>
        <translation>认不出门牌，按原文保存</translation>
    </message>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation>
            <numerusform>一户 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1户，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No household</source>
        <translation>不入户</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>新立一户</translation>
    </message>
    <message>
        <source>Not saved yet: something is marked in red.</source>
        <translation>还没保存：请先改好标红的地方</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我填的：%1</translation>
    </message>
    <message>
        <source>Saved meanwhile: %1</source>
        <translation>刚才别处保存的：%1</translation>
    </message>
    <message>
        <source>Something was typed here and not saved.</source>
        <translation>上次改到一半，没有保存</translation>
    </message>
    <message>
        <source>A person was typed here and not saved.</source>
        <translation>上次登记到一半，没有保存</translation>
    </message>
    <message>
        <source>Take it back in</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile: which value stays?</source>
        <translation>这条记录刚被别处改过，留哪个值？</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Education, marriage, work and more</source>
        <translation>文化程度、婚姻、工作等</translation>
    </message>
    <message numerus="yes">
        <source>%n years, from the ID number</source>
        <translation>
            <numerusform>%n 岁，由证件号码得出</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>打开此人</translation>
    </message>
    <message>
        <source>%1, the whole household</source>
        <translation>%1（整户）</translation>
    </message>
    <message>
        <source>Not saved yet: choose above which values stay.</source>
        <translation>还没保存：请先在上面选好留哪个值</translation>
    </message>
    <message>
        <source>This number is in the file already. Open that person instead.</source>
        <translation>库里已有这个号码，请打开那个人</translation>
    </message>
    <message>
        <source>Something else is being written just now. This is saved by itself as soon as that has ended.</source>
        <translation>正在写入别的内容，一结束就自动保存这里，填的都在</translation>
    </message>
    <message>
        <source>Chosen. Save now.</source>
        <translation>都选好了，可以保存</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentMore</name>
    <message>
        <source>Papers</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Work and insurance</source>
        <translation>就业与保险</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>流入与外出</translation>
    </message>
    <message>
        <source>Family and health</source>
        <translation>家庭与健康</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPage</name>
    <message>
        <source>Known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印此卡</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>查看明文</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>保存此人</translation>
    </message>
    <message>
        <source>Leave the card</source>
        <translation>离开此卡</translation>
    </message>
    <message>
        <source>What happened with this person</source>
        <translation>此人的时间线</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>登记新居民</translation>
    </message>
    <message>
        <source>Not saved; what was typed is kept as a draft.</source>
        <translation>还没保存，填的内容已留作草稿</translation>
    </message>
    <message>
        <source>This person is no longer in the file</source>
        <translation>库里已没有此人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>补上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性别年龄</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>上一人</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一人</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This is the first person of the list.</source>
        <translation>已是名单里的第一人</translation>
    </message>
    <message>
        <source>This is the last person of the list.</source>
        <translation>已是名单里的最后一人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>户卡</translation>
    </message>
    <message>
        <source>Compare with another record</source>
        <translation>与另一份档案比对</translation>
    </message>
    <message>
        <source>Take the linked records apart</source>
        <translation>把同一人的档案分开</translation>
    </message>
    <message>
        <source>This person has one record only</source>
        <translation>此人只有一份档案</translation>
    </message>
    <message>
        <source>Add to a care group</source>
        <translation>加入人员类别</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Open work orders</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>登记诉求</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPanel</name>
    <message>
        <source>Card</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>This person is no longer in the file</source>
        <translation>库里已没有此人</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选中居民</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message numerus="yes">
        <source>%n in the household</source>
        <translation>
            <numerusform>同户 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>2nd phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>已故</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Space selects · Enter opens · F2 changes · Ctrl+C copies with headings</source>
        <translation>空格 多选 · Enter 打开 · F2 改 · Ctrl+C 连表头复制</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>打印所见</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>改此人</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>加条件</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Add to a care group</source>
        <translation>加入人员类别</translation>
    </message>
    <message>
        <source>Take out of a care group</source>
        <translation>移出人员类别</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>全部居民</translation>
    </message>
    <message>
        <source>First add a condition; a view is a list that keeps its conditions.</source>
        <translation>先加一个条件：视图就是记住条件的名单</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>视图改名</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Narrowed to “%1” · Backspace takes a letter back, Esc all</source>
        <translation>只看“%1” · 退格 删一字 · Esc 全部恢复</translation>
    </message>
    <message>
        <source>%1 people · %2 households</source>
        <translation>%1 人 · %2 户</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>还没有居民</translation>
    </message>
    <message>
        <source>Bring in the roster as the office keeps it, or register the first person with Ctrl+N.</source>
        <translation>把手头的花名册导进来，或按 Ctrl+N 登记第一位居民</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>第 %1–%2 行，共 %3 人</translation>
    </message>
    <message>
        <source>All of them are so already; nothing was changed.</source>
        <translation>他们本来就是这样，没有改动</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to “%1”?</source>
        <translation>
            <numerusform>把 %n 人加入“%1”？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of “%1”?</source>
        <translation>
            <numerusform>把 %n 人移出“%1”？</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>先不改</translation>
    </message>
    <message numerus="yes">
        <source>Changed for %n people</source>
        <translation>
            <numerusform>已改 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>Show the person beside the list</source>
        <translation>在名单旁显示此人</translation>
    </message>
    <message>
        <source>Keep this in the view “%1”?</source>
        <translation>把现在的条件存进视图“%1”？</translation>
    </message>
    <message>
        <source>Save as another view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>存进此视图</translation>
    </message>
    <message>
        <source>Keep these conditions as a view?</source>
        <translation>把现在的条件存为视图？</translation>
    </message>
    <message>
        <source>Rename the view “%1”?</source>
        <translation>把视图“%1”改成什么名字？</translation>
    </message>
    <message>
        <source>The view “%1” is removed; the people in it stay.</source>
        <translation>已删除视图“%1”，名单里的人都在</translation>
    </message>
    <message>
        <source>%1 people / %2</source>
        <translation>%1 人 / %2</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>名单没读出来</translation>
    </message>
    <message>
        <source>The data in the file are untouched.</source>
        <translation>文件里的数据没有动过</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Nobody fits “%1”</source>
        <translation>没有符合“%1”的人</translation>
    </message>
    <message>
        <source>Looked at names, pinyin, numbers, phones and addresses.</source>
        <translation>查了姓名、拼音、证件号码、电话和住址</translation>
    </message>
    <message>
        <source>Show all residents</source>
        <translation>看全部居民</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected are so already and stay as they are.</source>
        <translation>
            <numerusform>所选的人里有 %n 人本来就是这样，保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the households</source>
        <translation>正在数户数</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>户卡</translation>
    </message>
</context>
<context>
    <name>Allpost::RosterImport</name>
    <message>
        <source>Reading sheet “%1”</source>
        <translation>正在读表“%1”</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>导入已停下，什么都没有写入</translation>
    </message>
    <message>
        <source>No sheet of this file holds a list of people with a column of names. Look whether it is the right file.</source>
        <translation>这个文件里没有带姓名列的名单。看看是不是拿错了文件</translation>
    </message>
    <message>
        <source>“%1” stands once for a whole household; the rows below take it over.</source>
        <translation>“%1”一户只写一次，下面各行照它填</translation>
    </message>
    <message>
        <source>This row holds totals or signatures and was left out.</source>
        <translation>这一行是合计或签字，没有导入</translation>
    </message>
    <message>
        <source>The mapping sends “%1” to “%2”, which is nothing a resident has.</source>
        <translation>列对应里“%1”对到“%2”，居民没有这一项</translation>
    </message>
    <message>
        <source>This person already stands in row %1. Only that row is taken.</source>
        <translation>此人在第 %1 行已有，只取那一行</translation>
    </message>
    <message>
        <source>ID number spoilt by the spreadsheet</source>
        <translation>证件号码被表格改坏</translation>
    </message>
    <message>
        <source>Held back. Type it again from the document.</source>
        <translation>留下，请按证件重输</translation>
    </message>
    <message>
        <source>ID number with a day that does not exist</source>
        <translation>证件号码里的日期不存在</translation>
    </message>
    <message>
        <source>Held back. Compare with the document.</source>
        <translation>留下，请对照证件</translation>
    </message>
    <message>
        <source>Last place of the ID number does not fit</source>
        <translation>证件号码末位不符</translation>
    </message>
    <message>
        <source>ID number too short or too long</source>
        <translation>证件号码位数不对</translation>
    </message>
    <message>
        <source>ID number with wrong characters</source>
        <translation>证件号码里有别的字符</translation>
    </message>
    <message>
        <source>ID number of somebody not yet born</source>
        <translation>证件号码的出生日期还没到</translation>
    </message>
    <message>
        <source>ID number of somebody over 130</source>
        <translation>证件号码的出生日期超过 130 年</translation>
    </message>
    <message>
        <source>ID number of an unknown region</source>
        <translation>证件号码的地区查不到</translation>
    </message>
    <message>
        <source>Goes in. The region may be abolished.</source>
        <translation>照样导入，可能是撤销了的地区</translation>
    </message>
    <message>
        <source>No ID number</source>
        <translation>没有证件号码</translation>
    </message>
    <message>
        <source>Goes in, listed as incomplete.</source>
        <translation>照样导入，列入待补</translation>
    </message>
    <message>
        <source>Sex differs from the ID number</source>
        <translation>性别与证件号码不一致</translation>
    </message>
    <message>
        <source>Goes in as written.</source>
        <translation>按写的导入</translation>
    </message>
    <message>
        <source>Birth date differs from the ID number</source>
        <translation>出生日期与证件号码不一致</translation>
    </message>
    <message>
        <source>The number is of another kind of ID</source>
        <translation>号码像是另一种证件</translation>
    </message>
    <message>
        <source>Goes in. Have a look.</source>
        <translation>照样导入，请看一眼</translation>
    </message>
    <message>
        <source>ID number put right</source>
        <translation>证件号码已整理</translation>
    </message>
    <message>
        <source>Goes in without blanks and in half width.</source>
        <translation>去掉空格、改成半角后导入</translation>
    </message>
    <message>
        <source>One person twice</source>
        <translation>同一个人出现两次</translation>
    </message>
    <message>
        <source>Only the first row is taken.</source>
        <translation>只取前一行</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>Held back. Write the name.</source>
        <translation>留下，请补姓名</translation>
    </message>
    <message>
        <source>Name put right</source>
        <translation>姓名已整理</translation>
    </message>
    <message>
        <source>Goes in without blanks.</source>
        <translation>去掉空格后导入</translation>
    </message>
    <message>
        <source>Unusual name</source>
        <translation>姓名少见</translation>
    </message>
    <message>
        <source>Name with a home-made character</source>
        <translation>姓名里有自造字</translation>
    </message>
    <message>
        <source>Goes in. Other computers will not show it.</source>
        <translation>照样导入，别的电脑显示不出来</translation>
    </message>
    <message>
        <source>Phone with a wrong number of digits</source>
        <translation>电话位数不对</translation>
    </message>
    <message>
        <source>Goes in as written, to be verified.</source>
        <translation>照样导入，记为待核实</translation>
    </message>
    <message>
        <source>Phone spoilt by the spreadsheet</source>
        <translation>电话被表格改坏</translation>
    </message>
    <message>
        <source>No phone number in the cell</source>
        <translation>格子里没有电话号码</translation>
    </message>
    <message>
        <source>Several phones in one cell</source>
        <translation>一格里有几个电话</translation>
    </message>
    <message>
        <source>Kept apart.</source>
        <translation>分开存</translation>
    </message>
    <message>
        <source>Phone put right</source>
        <translation>电话已整理</translation>
    </message>
    <message>
        <source>Goes in without dashes and blanks.</source>
        <translation>去掉横线和空格后导入</translation>
    </message>
    <message>
        <source>Year of two digits</source>
        <translation>年份只有两位</translation>
    </message>
    <message>
        <source>The date is left out until it is said.</source>
        <translation>日期先空着，说明后再填</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>分不清日和月</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>A day that does not exist</source>
        <translation>日期不存在</translation>
    </message>
    <message>
        <source>The date is left out.</source>
        <translation>日期不导入</translation>
    </message>
    <message>
        <source>A date in the future</source>
        <translation>日期还没到</translation>
    </message>
    <message>
        <source>A date too long ago</source>
        <translation>日期太早</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Date written as a number</source>
        <translation>日期存成了数字</translation>
    </message>
    <message>
        <source>Goes in as a date.</source>
        <translation>按日期导入</translation>
    </message>
    <message>
        <source>Address not understood</source>
        <translation>地址没看懂</translation>
    </message>
    <message>
        <source>Address without a room</source>
        <translation>地址没有室号</translation>
    </message>
    <message>
        <source>House number turned into a date</source>
        <translation>门牌变成了日期</translation>
    </message>
    <message>
        <source>Have a look before it goes in.</source>
        <translation>导入前请看一眼</translation>
    </message>
    <message>
        <source>Word outside the lists</source>
        <translation>词不在代码表里</translation>
    </message>
    <message>
        <source>Care group outside the list</source>
        <translation>人员类别不在表里</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>有读不出的字</translation>
    </message>
    <message>
        <source>Goes in. Another encoding may be right.</source>
        <translation>照样导入，也许该换一种编码</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>正在查各行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Why it stayed back</source>
        <translation>留下的原因</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>留下的行</translation>
    </message>
    <message>
        <source>No row stayed back</source>
        <translation>没有留下的行</translation>
    </message>
    <message>
        <source>The file of the mapping cannot be read. Look whether its name is right.</source>
        <translation>列对应文件打不开，看看文件名对不对</translation>
    </message>
    <message>
        <source>No column of sheet “%1” is the name. Say which one it is.</source>
        <translation>表“%1”没有姓名列，请指出是哪一列</translation>
    </message>
    <message>
        <source>No sheet is chosen. Choose the one with the list of people.</source>
        <translation>还没选表，请选有名单的那张</translation>
    </message>
    <message>
        <source>Comparing with the office file</source>
        <translation>正在与库里比对</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>%1（已止）</translation>
    </message>
    <message>
        <source>The cell held a number that a spreadsheet uses for a date.</source>
        <translation>格子里是表格内部的日期数字，已换成日期</translation>
    </message>
    <message>
        <source>Some characters of this cell cannot be read in the chosen encoding.</source>
        <translation>这格有些字按现在的编码读不出来</translation>
    </message>
    <message>
        <source>This cell is longer than a spreadsheet allows; only its beginning is taken.</source>
        <translation>这格太长，只取了开头</translation>
    </message>
    <message>
        <source>This cell holds a value that cannot be: a day or number that does not exist.</source>
        <translation>这格的值不可能有：日期或数字不存在</translation>
    </message>
    <message>
        <source>A formula stands here whose result the file does not hold. Open it in a spreadsheet program and save it again.</source>
        <translation>这格是公式，文件里没有结果。用表格软件打开再存一次</translation>
    </message>
    <message>
        <source>There is no ID number. The person goes in and is listed as incomplete.</source>
        <translation>没有证件号码，照样导入，列入待补</translation>
    </message>
    <message>
        <source>There is no name in this row. Write it, or leave the row out.</source>
        <translation>这一行没有姓名，请补上，或者不导入</translation>
    </message>
    <message>
        <source>“%1” is in no list. It is kept as it is written.</source>
        <translation>“%1”不在代码表里，按原文保存</translation>
    </message>
    <message>
        <source>“%1” is no care group of the list. It is kept as it is written.</source>
        <translation>“%1”不在人员类别表里，按原文保存</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Name of the head of household</source>
        <translation>户主姓名</translation>
    </message>
    <message>
        <source>Address in one cell</source>
        <translation>住址（一格写全）</translation>
    </message>
    <message>
        <source>Care group</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>室</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Writing residents</source>
        <translation>正在写入居民</translation>
    </message>
    <message>
        <source>Check the rows again before they are brought in.</source>
        <translation>导入前请再查一遍</translation>
    </message>
    <message>
        <source>Somebody changed residents of this list meanwhile. Look at the comparison again, then import.</source>
        <translation>名单里的居民刚被改过，请再看一遍比对结果，然后导入</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>ID number that ends in 000</source>
        <translation>证件号码以 000 结尾</translation>
    </message>
    <message>
        <source>Goes in. Compare with the document.</source>
        <translation>照样导入，请对照证件</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>遮盖过的值</translation>
    </message>
    <message>
        <source>Left out; the rest goes in.</source>
        <translation>这一格不导入，其余照导</translation>
    </message>
    <message>
        <source>Cell too long</source>
        <translation>格子太长</translation>
    </message>
    <message>
        <source>Only its beginning goes in.</source>
        <translation>只导入开头</translation>
    </message>
    <message>
        <source>Value that cannot be</source>
        <translation>不可能有的值</translation>
    </message>
    <message>
        <source>Formula without a result</source>
        <translation>公式没有结果</translation>
    </message>
    <message>
        <source>The cell counts as empty.</source>
        <translation>这格当作空的</translation>
    </message>
    <message>
        <source>This value is masked. It is left out; the file was exported without it.</source>
        <translation>这个值是遮盖过的，没有导入；文件导出时就不带它</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. It is left out.</source>
        <translation>“%1”既不是“是”也不是“否”，未录入。</translation>
    </message>
    <message>
        <source>“%1” may only be entered by those who have the right. It is left out.</source>
        <translation>“%1”只有有权限的人能登记，未录入。</translation>
    </message>
</context>
<context>
    <name>Allpost::SavedViews</name>
    <message>
        <source>Give the view a name.</source>
        <translation>给视图起个名字。</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Give this one another name.</source>
        <translation>已有视图“%1”，换个名字。</translation>
    </message>
</context>
<context>
    <name>Allpost::ScoresView</name>
    <message>
        <source>%1% (%2/%3)</source>
        <translation>%1%（%2/%3）</translation>
    </message>
    <message>
        <source>Response %1, result %2, manner %3</source>
        <translation>响应 %1，成效 %2，态度 %3</translation>
    </message>
    <message>
        <source>Quarter before (Ctrl+PgUp)</source>
        <translation>上一季度（Ctrl+PgUp）</translation>
    </message>
    <message>
        <source>Next quarter (Ctrl+PgDn)</source>
        <translation>下一季度（Ctrl+PgDn）</translation>
    </message>
    <message>
        <source>Scores of the departments</source>
        <translation>部门评分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Signed in time</source>
        <translation>按时签收</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时反馈</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工评分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>There is no department to judge</source>
        <translation>没有可评的部门</translation>
    </message>
    <message>
        <source>Orders and whistles count themselves; Enter gives points by hand.</source>
        <translation>工单和吹哨自动计入，按 Enter 人工打分</translation>
    </message>
    <message>
        <source>The next quarter has not begun yet.</source>
        <translation>下一季度还没开始。</translation>
    </message>
    <message>
        <source>Counting the departments</source>
        <translation>正在统计部门</translation>
    </message>
</context>
<context>
    <name>Allpost::SearchBox</name>
    <message>
        <source>Name, pinyin, last digits of ID or phone, door 3-2-501</source>
        <translation>姓名、拼音、证件或电话尾号、门牌 3-2-501</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>The search is being prepared; more may be found in a moment</source>
        <translation>搜索正在准备，一会儿还会找到更多</translation>
    </message>
    <message>
        <source>Nobody is found for “%1”. Names, former names, pinyin, ID numbers, phones and addresses were searched.</source>
        <translation>没有找到“%1”。姓名、曾用名、拼音、证件号、电话和住址都找过了。</translation>
    </message>
</context>
<context>
    <name>Allpost::SearchModel</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>曾用名 %1</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>住址未登记</translation>
    </message>
    <message>
        <source>%1 · household of %2</source>
        <translation>%1 · %2户</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>电话未登记</translation>
    </message>
    <message>
        <source>ID number missing</source>
        <translation>证件号未登记</translation>
    </message>
    <message>
        <source>second record</source>
        <translation>另一档案</translation>
    </message>
    <message>
        <source>two records</source>
        <translation>两份档案</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>地点未登记</translation>
    </message>
</context>
<context>
    <name>Allpost::Seat</name>
    <message>
        <source>A matter at the counter</source>
        <translation>窗口办事</translation>
    </message>
    <message>
        <source>Checking data with the person</source>
        <translation>与本人核对</translation>
    </message>
    <message>
        <source>A request of the street or a department</source>
        <translation>街道或部门要求</translation>
    </message>
    <message>
        <source>Archive on paper</source>
        <translation>纸质存档</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>%1: what for?</source>
        <translation>%1，做什么用？</translation>
    </message>
    <message>
        <source>It is noted who took full numbers, when and what for.</source>
        <translation>谁、什么时候、为什么取走明文，都会记下</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reason, chosen or typed</source>
        <translation>事由，可选可填</translation>
    </message>
    <message>
        <source>Leave it masked</source>
        <translation>不取明文</translation>
    </message>
    <message>
        <source>Take in full</source>
        <translation>取明文</translation>
    </message>
    <message>
        <source>Say what the full numbers are needed for.</source>
        <translation>先写明做什么用</translation>
    </message>
</context>
<context>
    <name>Allpost::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Allpost::SheetsModel</name>
    <message>
        <source>hidden, left out</source>
        <translation>隐藏，不取</translation>
    </message>
    <message>
        <source>no list of people</source>
        <translation>没有人员名单</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不取</translation>
    </message>
</context>
<context>
    <name>Allpost::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>关上侧栏</translation>
    </message>
</context>
<context>
    <name>Allpost::SimilarPanel</name>
    <message>
        <source>same place</source>
        <translation>同一地点</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>同一分类</translation>
    </message>
    <message>
        <source>same caller</source>
        <translation>同一诉求人</translation>
    </message>
    <message>
        <source>One more asks</source>
        <translation>又一人反映</translation>
    </message>
    <message>
        <source>Similar open orders</source>
        <translation>相似的未结工单</translation>
    </message>
    <message>
        <source>None of the same place and kind.</source>
        <translation>没有同地点同类的。</translation>
    </message>
    <message numerus="yes">
        <source>%n ask</source>
        <translation>
            <numerusform>%n 人反映</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::SkillsModel</name>
    <message numerus="yes">
        <source>%n handled</source>
        <translation>
            <numerusform>办过 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <translation>
            <numerusform>单项 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Area of work</source>
        <translation>条线</translation>
    </message>
</context>
<context>
    <name>Allpost::SkillsView</name>
    <message>
        <source>Each matter has somebody who masters it.</source>
        <translation>每项都有精通的人</translation>
    </message>
    <message>
        <source>Who masters what</source>
        <translation>技能表</translation>
    </message>
    <message>
        <source>In the cell: 0 none, 1 learning, 2 able, 3 master; Space turns round</source>
        <translation>格子里：0 无，1 在学，2 能办，3 精通；空格轮换</translation>
    </message>
    <message>
        <source>What nobody masters</source>
        <translation>没有人精通的</translation>
    </message>
    <message>
        <source>nobody can do it</source>
        <translation>没有人会办</translation>
    </message>
    <message>
        <source>can be done by: %1</source>
        <translation>能办的人：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 项中前 %1 项</translation>
    </message>
</context>
<context>
    <name>Allpost::StaffModel</name>
    <message>
        <source>to be filled</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>term over %1</source>
        <translation>任期满 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n to be filled</source>
        <translation>
            <numerusform>%1：缺 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>Allpost::StartPage</name>
    <message>
        <source>Allpost</source>
        <translation>全岗通</translation>
    </message>
    <message>
        <source>The residents of one community in one file on this PC. Begin with a new office, look at the sample office, or open a file you have.</source>
        <translation>一个社区的居民，存在这台电脑的一个文件里。新建社区、看看示例，或者打开已有的文件。</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新建社区</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区名称</translation>
    </message>
    <message>
        <source>As on the seal</source>
        <translation>与公章一致</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>建好开始</translation>
    </message>
    <message>
        <source>An office file you have</source>
        <translation>已有的社区文件</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>接着用</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>示例社区</translation>
    </message>
    <message>
        <source>900 households of invented people, to try everything without harm.</source>
        <translation>900 户虚构居民，随便试，不会出错</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>The file is not encrypted: who can copy it can read it. Keep it on a PC with a password.</source>
        <translation>文件没有加密：能复制它的人就能看。放在有开机密码的电脑上</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>office</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>On this PC or on a stick (*.allpost).</source>
        <translation>在这台电脑或 U 盘上（*.allpost）</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>Making up the people of the sample office</source>
        <translation>正在编示例居民</translation>
    </message>
    <message>
        <source>Cancelled, no file is left.</source>
        <translation>取消后不留文件</translation>
    </message>
    <message>
        <source>Your name stands beside everything you save.</source>
        <translation>你存的每一样都记着你的姓名</translation>
    </message>
    <message>
        <source>The name stands on every printed page.</source>
        <translation>每张打印件上都印社区名称</translation>
    </message>
    <message>
        <source>Office files (*.allpost)</source>
        <translation>社区文件 (*.allpost)</translation>
    </message>
</context>
<context>
    <name>Allpost::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
</context>
<context>
    <name>Allpost::StepForm</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::StepPanel</name>
    <message>
        <source>What will happen</source>
        <translation>将有的变动</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添成员</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Register a death</source>
        <translation>去世登记</translation>
    </message>
    <message>
        <source>New head</source>
        <translation>换户主</translation>
    </message>
    <message>
        <source>Split the household</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Join another household</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>Move home</source>
        <translation>搬家</translation>
    </message>
    <message>
        <source>Register a birth</source>
        <translation>出生登记</translation>
    </message>
    <message>
        <source>Verified, unchanged</source>
        <translation>核实无变化</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>leaves the household</source>
        <translation>离开本户</translation>
    </message>
    <message>
        <source>the household ends</source>
        <translation>本户注销</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>What is marked does not follow for certain: go there with Tab and choose another relation with ← and →.</source>
        <translation>标出的关系推不准：用 Tab 移过去，用 ← → 改选。</translation>
    </message>
    <message>
        <source>The preview appears as soon as the answers suffice.</source>
        <translation>填够以后这里显示变动。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有任何变动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::Steps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>Allpost::TasksView</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>From which department</source>
        <translation>来件部门</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tasks from above</source>
        <translation>下派任务</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>No task has come from above</source>
        <translation>还没有下派任务</translation>
    </message>
    <message>
        <source>Ctrl+N: type the task, the department by its letters, the day it is due; Enter takes it in.</source>
        <translation>按 Ctrl+N：填任务、部门（可打拼音字母）、期限，Enter 登记</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the duty list shares its words</source>
        <translation>清单里没有相近的事项</translation>
    </message>
    <message>
        <source>Near: %1 · %2</source>
        <translation>相近：%1 · %2</translation>
    </message>
    <message>
        <source>Task received. F10 answers it</source>
        <translation>任务已登记，按 F10 答复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>退回函</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Shares words with the duty list</source>
        <translation>清单里相近的事项</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>Allpost::ThisPcCard</name>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>台席</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>社区文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The file is not encrypted: who can copy it can read it. Keep it on a PC with a password.</source>
        <translation>文件没有加密：能复制它的人就能看。放在有开机密码的电脑上</translation>
    </message>
    <message>
        <source>Check the file now</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking changes nothing; work can go on meanwhile.</source>
        <translation>只看不改，可以边查边做别的</translation>
    </message>
    <message>
        <source>The file is sound: every table says what the journal says.</source>
        <translation>文件完好：每张表都与操作记录对得上</translation>
    </message>
    <message>
        <source>Make a backup now, then restore from the last good one.</source>
        <translation>先备份一份，再从上一份完好的备份恢复</translation>
    </message>
</context>
<context>
    <name>Allpost::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Visits due</source>
        <translation>该走访</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着办</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Nobody is due today</source>
        <translation>今天没有该走访的人</translation>
    </message>
    <message>
        <source>Who belongs to a care group with an interval stands here when the time has come.</source>
        <translation>人员类别设了走访间隔的，到期后列在这里</translation>
    </message>
    <message>
        <source>All visits due</source>
        <translation>全部该走访</translation>
    </message>
    <message>
        <source>Open number %1</source>
        <translation>打开第 %1 项</translation>
    </message>
    <message>
        <source>Print the route sheet</source>
        <translation>打印路线单</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Reading what is due</source>
        <translation>正在读取今日事项</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1 turns %2</source>
        <translation>%1 %2 岁</translation>
    </message>
    <message>
        <source>A new person, not saved</source>
        <translation>新居民，未保存</translation>
    </message>
    <message>
        <source>Change of a person, not saved</source>
        <translation>修改居民，未保存</translation>
    </message>
    <message>
        <source>A visit, not saved</source>
        <translation>走访，未保存</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days over</source>
        <translation>
            <numerusform>最久超 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>by interval</source>
        <translation>按走访间隔</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未答复 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>to ask about</source>
        <translation>人，可以问一问</translation>
    </message>
    <message numerus="yes">
        <source>of %n grids</source>
        <translation>
            <numerusform>共 %n 个网格</numerusform>
        </translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>待补全</translation>
    </message>
    <message>
        <source>records</source>
        <translation>人的资料有缺</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>逢十寿辰</translation>
    </message>
    <message>
        <source>80, 90 or 100</source>
        <translation>本周满 80、90、100 岁</translation>
    </message>
    <message>
        <source>Nobody turns 80, 90 or 100 this week.</source>
        <translation>本周没有人满 80、90、100 岁</translation>
    </message>
    <message>
        <source>Grid gaps</source>
        <translation>网格有缺</translation>
    </message>
    <message>
        <source>First</source>
        <translation>先办</translation>
    </message>
    <message>
        <source>Orders to do first</source>
        <translation>要先办的工单</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>我的全部</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>挂起</translation>
    </message>
    <message numerus="yes">
        <source>limits and what is asked, %n in all</source>
        <translation>
            <numerusform>到期、超期与待批，共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>An order, not registered</source>
        <translation>一件诉求，没有登记</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>A matter at the counter, not saved</source>
        <translation>前台办件，没有保存</translation>
    </message>
</context>
<context>
    <name>Allpost::TwinBanner</name>
    <message>
        <source>Also kept as another record: %1. Both are one person and count once.</source>
        <translation>另有一份档案：%1。两份是同一人，只计一次。</translation>
    </message>
    <message>
        <source>This is a second record. The person counts by the other one.</source>
        <translation>这是另一份档案，统计以主档案为准。</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>打开另一份</translation>
    </message>
    <message>
        <source>Open the one that counts</source>
        <translation>打开主档案</translation>
    </message>
    <message>
        <source>Perhaps the same person as another record: %1</source>
        <translation>疑与另一份档案是同一人：%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Two records again; the values chosen stay</source>
        <translation>已分成两份档案；选过的内容保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::VisitEntry</name>
    <message>
        <source>Who was visited</source>
        <translation>走访了谁</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>走访事项</translation>
    </message>
    <message>
        <source>Who was met? One digit</source>
        <translation>见到谁（按一个数字）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>走访所见</translation>
    </message>
    <message>
        <source>Need, hazard, follow-up, photo</source>
        <translation>需求、隐患、跟进、照片</translation>
    </message>
    <message>
        <source>Change the ready words</source>
        <translation>修改常用语</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Follow-up: what is to be done</source>
        <translation>跟进：要办的事</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Needs help in daily life</source>
        <translation>生活自理有困难</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选照片</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看照片</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>去掉照片</translation>
    </message>
    <message>
        <source>A plain visit</source>
        <translation>一般走访</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The household as a whole</source>
        <translation>全户</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter：%1</translation>
    </message>
    <message>
        <source>The ready words of this desk</source>
        <translation>本台的常用语</translation>
    </message>
    <message>
        <source>One sentence a line; two letters of its pinyin or its number put it in.</source>
        <translation>一行一句；打拼音首字母两个，或按编号，就能填入</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>先不改</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>保存常用语</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.bmp *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.bmp *.webp)</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>A photo of %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>The photo is not in this file.</source>
        <translation>文件里没有这张照片。</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be opened.</source>
        <translation>照片已损坏，打不开。</translation>
    </message>
</context>
<context>
    <name>Allpost::VisitPage</name>
    <message>
        <source>Note a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>以往走访</translation>
    </message>
    <message>
        <source>Name, pinyin initials, door or last digits</source>
        <translation>姓名、拼音首字母、门牌或号码后几位</translation>
    </message>
    <message>
        <source>Note the visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>保存走访</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不记了</translation>
    </message>
    <message>
        <source>Take the visit back</source>
        <translation>撤回这次走访</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>走访：%1</translation>
    </message>
    <message>
        <source>Who was visited?</source>
        <translation>走访了谁？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性别年龄</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Nobody fits “%1”</source>
        <translation>没有符合“%1”的人</translation>
    </message>
    <message>
        <source>Name, pinyin initials, door or the last digits of a number; Enter takes the first.</source>
        <translation>打姓名、拼音首字母、门牌或号码后几位，Enter 选第一个</translation>
    </message>
    <message>
        <source>Looked at names, pinyin, numbers, phones and addresses.</source>
        <translation>查了姓名、拼音、证件号码、电话和住址</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>%1 户</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Note a visit: %1</source>
        <translation>登记走访：%1</translation>
    </message>
    <message>
        <source>Not saved yet: see the fields marked red.</source>
        <translation>还没保存，请看标红的地方</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Visit noted: %1</source>
        <translation>已登记走访：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The visit is taken back.</source>
        <translation>这次走访已撤回</translation>
    </message>
    <message>
        <source>A visit was typed here and not saved.</source>
        <translation>这里有一次没保存的走访</translation>
    </message>
    <message>
        <source>Take it back in</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>Not saved; what was typed is kept as a draft.</source>
        <translation>还没保存，填的内容已留作草稿</translation>
    </message>
    <message>
        <source>Make an order of it</source>
        <translation>转成工单</translation>
    </message>
    <message>
        <source>Write what was found, needed or seen first: the order is made of it.</source>
        <translation>先写所见、需求或隐患，再转成工单。</translation>
    </message>
</context>
<context>
    <name>Allpost::VisitTimeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Never visited yet</source>
        <translation>还没走访过</translation>
    </message>
    <message>
        <source>Last visited %1</source>
        <translation>上次走访：%1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>%1去过，未见到</translation>
    </message>
</context>
<context>
    <name>Allpost::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>该走访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已走访</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message numerus="yes">
        <source>%n visits due</source>
        <translation>
            <numerusform>%n 户次该走访</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>没有该走访的人</translation>
    </message>
    <message>
        <source>Print the route sheet</source>
        <translation>打印路线单</translation>
    </message>
    <message>
        <source>Back from the round</source>
        <translation>回来登记</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>保存整张</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>退一步</translation>
    </message>
    <message>
        <source>Choose all, or none</source>
        <translation>全选或全不选</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一页签</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一页签</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>打印本月统计</translation>
    </message>
    <message>
        <source>Plan a round</source>
        <translation>安排走访</translation>
    </message>
    <message>
        <source>First tick what was done: F9, back from the round.</source>
        <translation>先按 F9 回来登记，勾选走访过的</translation>
    </message>
    <message>
        <source>The sheet is not saved yet; it waits under Visits.</source>
        <translation>整张还没保存，留在“走访”里</translation>
    </message>
</context>
<context>
    <name>Allpost::WhistleCard</name>
    <message>
        <source>Call departments</source>
        <translation>召集部门</translation>
    </message>
    <message>
        <source>Joint resolution</source>
        <translation>会商结果</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消召集</translation>
    </message>
    <message>
        <source>Whistle: who comes</source>
        <translation>吹哨报到</translation>
    </message>
    <message>
        <source>Enter or typing writes into the cell, a full stop is now, Space signs</source>
        <translation>回车或直接打字填格，句点表示现在，空格记签字</translation>
    </message>
    <message>
        <source>Departments to call</source>
        <translation>召集哪些部门</translation>
    </message>
    <message>
        <source>Enter adds the department; Enter in the empty field goes on</source>
        <translation>回车加上这个部门；空着回车到下一项</translation>
    </message>
    <message>
        <source>To be there by</source>
        <translation>应到时间</translation>
    </message>
    <message>
        <source>Why they are needed</source>
        <translation>为何需要到场</translation>
    </message>
    <message>
        <source>Blow the whistle</source>
        <translation>吹哨</translation>
    </message>
    <message>
        <source>What was settled together</source>
        <translation>共同商定了什么</translation>
    </message>
    <message>
        <source>Keep the resolution</source>
        <translation>记下会商结果</translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>%2 个召集，%1 个到场</translation>
    </message>
    <message>
        <source>The order is “%1”; nobody is called to it any more.</source>
        <translation>工单“%1”，不再召集部门。</translation>
    </message>
    <message numerus="yes">
        <source>%n departments called</source>
        <translation>
            <numerusform>已召集 %n 个部门</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (is an order already)</source>
        <translation>%1：%2（已成工单）</translation>
    </message>
    <message>
        <source>New order: %1: %2</source>
        <translation>另立工单：%1：%2</translation>
    </message>
    <message>
        <source>Resolution kept</source>
        <translation>会商结果已记下</translation>
    </message>
    <message>
        <source>Resolution kept, new orders: %1</source>
        <translation>会商结果已记下，另立工单：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose the department in the table first.</source>
        <translation>先在表中选定部门。</translation>
    </message>
</context>
<context>
    <name>Allpost::WorkersCard</name>
    <message>
        <source>Workers</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新工作人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Counter, grid, secretary …</source>
        <translation>前台、网格员、书记……</translation>
    </message>
    <message>
        <source>Add the worker</source>
        <translation>加人</translation>
    </message>
    <message>
        <source>%1 works at this desk now; every change carries this name. Ctrl+Shift+W comes here.</source>
        <translation>现在是%1在用，存的每一样都记这个名字。Ctrl+Shift+W 回到这里</translation>
    </message>
    <message>
        <source>This worker sits at the desk already.</source>
        <translation>现在就是此人在用</translation>
    </message>
    <message>
        <source>Who has left cannot sit down; take the worker back first.</source>
        <translation>已离岗的不能换上，先请回来</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>Somebody else must sit down first.</source>
        <translation>先换上别人</translation>
    </message>
    <message>
        <source>%1 works at this desk now</source>
        <translation>现在是%1在用</translation>
    </message>
    <message>
        <source>The name stands beside everything the worker saves.</source>
        <translation>此人存的每一样都记这个名字</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>换成此人</translation>
    </message>
</context>
<context>
    <name>Allpost::WorkersModel</name>
    <message>
        <source>not named</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>at the desk now</source>
        <translation>正在用</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
</context>
<context>
    <name>Allpost::YearView</name>
    <message>
        <source>on</source>
        <translation>班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>free</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>working day, set by the office</source>
        <translation>上班，本社区自定</translation>
    </message>
    <message>
        <source>free, set by the office</source>
        <translation>休息，本社区自定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>BuildingPlan</name>
    <message>
        <source>Answer due</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Alone, %1</source>
        <translation>独居 %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天未访</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>从未走访</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党</translation>
    </message>
    <message>
        <source>Elderly alone</source>
        <translation>独居老人</translation>
    </message>
    <message>
        <source>Elderly only</source>
        <translation>空巢老人</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Nobody registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>High attention</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>Raised attention</source>
        <translation>中等关注</translation>
    </message>
    <message>
        <source>In a care group</source>
        <translation>有类别</translation>
    </message>
    <message>
        <source>More than %1 days ago</source>
        <translation>超过 %1 天</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>%1 天内</translation>
    </message>
    <message>
        <source>80 and older</source>
        <translation>80 岁以上</translation>
    </message>
    <message>
        <source>80+, alone</source>
        <translation>80 岁以上独居</translation>
    </message>
    <message>
        <source>No visit for %1 days</source>
        <translation>%1 天未走访</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Floating population</source>
        <translation>流动人口</translation>
    </message>
</context>
<context>
    <name>BuildingShape</name>
    <message>
        <source>The lowest floor lies between %1 and %2.</source>
        <translation>最低楼层在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The highest floor lies between the lowest, %1, and %2.</source>
        <translation>最高楼层在最低楼层 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>On one floor of a stairwell lie 1 to %1 doors.</source>
        <translation>一个单元每层有 1 到 %1 户门。</translation>
    </message>
    <message>
        <source>The floors of shops are among the floors of the building.</source>
        <translation>商铺楼层不能多于全楼楼层。</translation>
    </message>
    <message>
        <source>Floors or doors of stairwell %1 cannot be so.</source>
        <translation>%1 单元的层数或每层户数不对。</translation>
    </message>
    <message>
        <source>The description makes no such door: %1</source>
        <translation>按现在的描述没有这些门：%1</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>The calendar reaches from 2000 to 2100.</source>
        <translation>工作日历的范围为 2000 年至 2100 年。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not in yet: clocks count weekends only. Read the notice in, or mark the days one by one.</source>
        <translation>%1 年放假安排未录入：只按周末计算时限。请导入放假安排，或在日历上逐日标注。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The office has no exception of its own on this day.</source>
        <translation>这一天没有本社区自定的安排。</translation>
    </message>
    <message>
        <source>%1 is complete already.</source>
        <translation>%1 年已录全。</translation>
    </message>
    <message>
        <source>The office has read in no notice of %1.</source>
        <translation>尚未导入 %1 年的放假安排。</translation>
    </message>
    <message>
        <source>The time is missing. Write 08:30.</source>
        <translation>请填写时间，如 08:30。</translation>
    </message>
    <message>
        <source>This is no time. Write 08:30.</source>
        <translation>时间写法不对，应如 08:30。</translation>
    </message>
    <message>
        <source>This should be later than the time before it.</source>
        <translation>应晚于前一个时间。</translation>
    </message>
    <message>
        <source>Say from which day on these hours hold.</source>
        <translation>请填写从哪一天起执行。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>日期不对。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Tick at least one day of the week.</source>
        <translation>请至少勾选一个上班日。</translation>
    </message>
    <message>
        <source>Other hours begin on this day. Change those instead.</source>
        <translation>已有办公时间从这一天起执行，请修改那一条。</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>This file holds no calendar: it should name “holidays” and “workdays” with their days.</source>
        <translation>文件中没有日历内容：应含“holidays”和“workdays”及其日期。</translation>
    </message>
    <message>
        <source>%1 stands both among the holidays and among the working days.</source>
        <translation>%1 同时列为放假和上班。</translation>
    </message>
    <message>
        <source>This file is far too large for a calendar of holidays. Was another one meant?</source>
        <translation>文件过大，不像放假安排。是否选错了文件？</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>It should say 休 (free) or 班 (working).</source>
        <translation>应注明“休”或“班”。</translation>
    </message>
    <message>
        <source>“%1” says neither 休 (free) nor 班 (working).</source>
        <translation>“%1”看不出是“休”还是“班”。</translation>
    </message>
    <message>
        <source>%1 stands above as well, and says otherwise; the first one counts.</source>
        <translation>%1 前面已出现且内容不同，以先出现的为准。</translation>
    </message>
    <message>
        <source>%1 is outside of the calendar, which reaches from 2000 to 2100.</source>
        <translation>%1 超出工作日历范围（2000 年至 2100 年）。</translation>
    </message>
    <message>
        <source>No day was found in this file. It should have the columns 日期, 类型 (休 or 班) and 名称.</source>
        <translation>文件中没有找到日期。应有“日期、类型（休/班）、名称”三列。</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n free day(s); a whole year has about 28. Is the file complete?</source>
        <translation>
            <numerusform>%1 年：只有 %n 个放假日，全年一般约 28 天。文件是否完整？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a weekday and worked anyway.</source>
        <translation>%1 本来就是平日，标注上班没有影响。</translation>
    </message>
    <message>
        <source>The file says nothing that does not hold already.</source>
        <translation>文件内容与现有日历一致，无需导入。</translation>
    </message>
</context>
<context>
    <name>CareGroups</name>
    <message>
        <source>Choose how much attention the group needs.</source>
        <translation>请选择关注程度</translation>
    </message>
    <message>
        <source>A visit is due after 1 to 3,650 days; leave it empty where none is planned.</source>
        <translation>走访周期为 1 至 3,650 天，不安排走访就留空</translation>
    </message>
    <message>
        <source>Give the group a name, as it stands in your lists.</source>
        <translation>请填写类别名称，与名册里的写法一致</translation>
    </message>
    <message>
        <source>The name is too long; say the rest in the note.</source>
        <translation>名称太长，其余内容写在备注里</translation>
    </message>
    <message>
        <source>Marks such as 、 or / part words in spreadsheets; leave them out of the name.</source>
        <translation>名称里不要有顿号、斜线，表格里它们用来分隔词语</translation>
    </message>
    <message>
        <source>This word leads to “%1” already.</source>
        <translation>这个词已经对应“%1”</translation>
    </message>
    <message>
        <source>There is a group of this name already.</source>
        <translation>已有同名的类别</translation>
    </message>
    <message>
        <source>The name of a group that ships with the program stays.</source>
        <translation>随程序提供的类别不能改名</translation>
    </message>
    <message>
        <source>A law keeps this group from general view; it stays so.</source>
        <translation>法律规定这一类人员信息不得公开，不能改为不受限</translation>
    </message>
</context>
<context>
    <name>CareRecords</name>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>这个人已经不在库里</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>请选择类别</translation>
    </message>
    <message>
        <source>“%1” concerns one person: note it on the person&apos;s card.</source>
        <translation>“%1”记在个人名下，请到本人卡片上登记</translation>
    </message>
    <message>
        <source>“%1” usually concerns the whole household.</source>
        <translation>“%1”一般记在全户名下</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没到</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Until then the record still holds.</source>
        <translation>到那天为止，这条记录仍然有效</translation>
    </message>
    <message>
        <source>This day lies before the person&apos;s birth.</source>
        <translation>这一天早于本人出生日期</translation>
    </message>
    <message>
        <source>This person has died; a record for them needs its end.</source>
        <translation>此人已去世，补记时请一并填写止期</translation>
    </message>
    <message>
        <source>The person died before this day.</source>
        <translation>此人在这一天之前已去世</translation>
    </message>
    <message>
        <source>“%1” is noted already and holds today.</source>
        <translation>“%1”已登记，现仍有效</translation>
    </message>
    <message>
        <source>“%1” was already noted until %2; begin after that.</source>
        <translation>“%1”已登记至 %2，请从那以后起</translation>
    </message>
    <message>
        <source>A visit is due after 1 to 3,650 days.</source>
        <translation>走访周期为 1 至 3,650 天</translation>
    </message>
    <message>
        <source>This cannot be less than nothing.</source>
        <translation>不能是负数</translation>
    </message>
    <message>
        <source>Say from which day on it holds no longer.</source>
        <translation>请填写从哪天起不再享受</translation>
    </message>
</context>
<context>
    <name>CareTexts</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>attention: %1</source>
        <translation>关注：%1</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>起始日期未登记</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message numerus="yes">
        <source>visit every %n days</source>
        <translation>
            <numerusform>每 %n 天走访</numerusform>
        </translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>从未走访</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>最近走访 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>visit overdue by %n days</source>
        <translation>
            <numerusform>走访逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>visit due today</source>
        <translation>今天该走访</translation>
    </message>
    <message numerus="yes">
        <source>visit due in %n days</source>
        <translation>
            <numerusform>%n 天后走访</numerusform>
        </translation>
    </message>
    <message>
        <source>What is noted is shown by Ctrl+M; looking is recorded.</source>
        <translation>内容按 Ctrl+M 查看，查看会留下记录</translation>
    </message>
</context>
<context>
    <name>CommandAreas</name>
    <message>
        <source>Go to</source>
        <translation>去</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>居民列表</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户卡</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Matters of the counter</source>
        <translation>事项库</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>allpost [OFFICE.allpost] opens the window. Verbs without a window:</source>
        <translation>allpost [社区.allpost] 打开窗口。不开窗口的命令：</translation>
    </message>
    <message>
        <source>allpost VERB --help tells more of each.</source>
        <translation>allpost 命令 --help 说明每个命令。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 要一个 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>Say which office: --office FILE.</source>
        <translation>说明是哪个社区：--office 文件。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>One JSON object on standard output and nothing else there.</source>
        <translation>标准输出只给一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Tells what this verb takes.</source>
        <translation>说明这个命令怎么用。</translation>
    </message>
    <message>
        <source>%1 takes: %2</source>
        <translation>%1 的用法：%2</translation>
    </message>
    <message>
        <source>The office file.</source>
        <translation>社区文件。</translation>
    </message>
    <message>
        <source>new takes --office FILE and --community NAME.</source>
        <translation>new 要有 --office 文件 和 --community 社区名。</translation>
    </message>
    <message>
        <source>Worker 1</source>
        <translation>工作人员 1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已建：%1</translation>
    </message>
    <message>
        <source>Changqing sample community</source>
        <translation>长青示例社区</translation>
    </message>
    <message>
        <source>Liu Min</source>
        <translation>刘敏</translation>
    </message>
    <message>
        <source>Made: %1 with %2 invented people</source>
        <translation>已建：%1，含虚构居民 %2 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>The encodings are UTF-8, UTF-16LE, UTF-16BE, GB18030 and Big5.</source>
        <translation>可选编码：UTF-8、UTF-16LE、UTF-16BE、GB18030、Big5。</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>Read %1 · new %2 · completed %3 · unchanged %4 · held back %5 · new households %6</source>
        <translation>读入 %1 · 新增 %2 · 补全 %3 · 相同 %4 · 留下 %5 · 新增户 %6</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.xlsx, .csv or .pdf.</source>
        <translation>请写明导出到哪里：--out 文件.xlsx、.csv 或 .pdf。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有“%1”这一列。</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1 rows: %2</source>
        <translation>%1 行：%2</translation>
    </message>
    <message>
        <source>The file is sound: SQLite, links, journal and tables agree.</source>
        <translation>文件完好：数据库、关联、流水和表格都一致。</translation>
    </message>
    <message>
        <source>The file is not sound; restore the last good backup to a new file.</source>
        <translation>文件有问题；请用最近一份好的备份恢复成新文件。</translation>
    </message>
    <message>
        <source>All tables were made anew from the journal.</source>
        <translation>已按流水重建全部表格。</translation>
    </message>
    <message>
        <source>Kept and checked: %1</source>
        <translation>已备份并试打开：%1</translation>
    </message>
    <message>
        <source>Restored to a new file: %1</source>
        <translation>已恢复成新文件：%1</translation>
    </message>
    <message>
        <source>screens takes --office FILE and --out FOLDER.</source>
        <translation>screens 要写明 --office 文件 和 --out 文件夹。</translation>
    </message>
    <message>
        <source>%1 pictures; %2 texts do not fit.</source>
        <translation>画出 %1 张；%2 处文字放不下。</translation>
    </message>
    <message>
        <source>makes an empty office</source>
        <translation>新建空社区</translation>
    </message>
    <message>
        <source>Name of the community.</source>
        <translation>社区名称。</translation>
    </message>
    <message>
        <source>Name of the first worker.</source>
        <translation>第一位工作人员的姓名。</translation>
    </message>
    <message>
        <source>Name of this desk.</source>
        <translation>这个台席的名称。</translation>
    </message>
    <message>
        <source>makes a sample office of invented people</source>
        <translation>用虚构居民建示例社区</translation>
    </message>
    <message>
        <source>How many households (900).</source>
        <translation>多少户（900）。</translation>
    </message>
    <message>
        <source>The same seed gives the same people (1).</source>
        <translation>种子相同，人也相同（1）。</translation>
    </message>
    <message>
        <source>finds people</source>
        <translation>查人</translation>
    </message>
    <message>
        <source>How many to show (50); the total is exact.</source>
        <translation>显示多少人（50），总数是准的。</translation>
    </message>
    <message>
        <source>brings a spreadsheet in</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Which column is which field, as JSON.</source>
        <translation>列与字段的对应，JSON 文件。</translation>
    </message>
    <message>
        <source>Where to save the rows held back, as a spreadsheet.</source>
        <translation>留下的行另存为哪个表格。</translation>
    </message>
    <message>
        <source>Encoding of a text file; found out unless given.</source>
        <translation>文本文件的编码；不写则自动识别。</translation>
    </message>
    <message>
        <source>writes a list to .xlsx, .csv or .pdf, in full and noted</source>
        <translation>把名单写成 .xlsx、.csv 或 .pdf，含完整号码并留记录</translation>
    </message>
    <message>
        <source>Where to; the ending says what.</source>
        <translation>写到哪里；后缀决定格式。</translation>
    </message>
    <message>
        <source>A condition in the filter language.</source>
        <translation>筛选条件。</translation>
    </message>
    <message>
        <source>Names of columns, parted by commas.</source>
        <translation>列名，用逗号隔开。</translation>
    </message>
    <message>
        <source>Mask ID numbers, phones and the like.</source>
        <translation>遮盖证件号码、电话等。</translation>
    </message>
    <message>
        <source>checks the file: SQLite, links, journal, tables</source>
        <translation>检查文件：数据库、关联、流水、表格</translation>
    </message>
    <message>
        <source>hash over the contents, equal where the contents are equal</source>
        <translation>内容的摘要，内容相同则摘要相同</translation>
    </message>
    <message>
        <source>makes all tables anew from the journal</source>
        <translation>按流水重建全部表格</translation>
    </message>
    <message>
        <source>keeps a checked copy</source>
        <translation>备份并试打开</translation>
    </message>
    <message>
        <source>Folder of the copy.</source>
        <translation>备份放在哪个文件夹。</translation>
    </message>
    <message>
        <source>makes a new office file from a backup</source>
        <translation>用备份恢复成新文件</translation>
    </message>
    <message>
        <source>draws every screen to PNG</source>
        <translation>把每个画面画成 PNG</translation>
    </message>
    <message>
        <source>Folder of the pictures.</source>
        <translation>图片放在哪个文件夹。</translation>
    </message>
    <message>
        <source>--on takes a day such as 2026-10-01.</source>
        <translation>--on 的写法如 2026-10-01。</translation>
    </message>
    <message>
        <source>There is no grid layer “%1”.</source>
        <translation>没有网格层“%1”</translation>
    </message>
    <message>
        <source>This office has no grids yet.</source>
        <translation>这个社区还没有网格</translation>
    </message>
    <message>
        <source>%1: %2 grids</source>
        <translation>%1：%2 个网格</translation>
    </message>
    <message>
        <source>%1: %2 households, %3 community workers, %4 grid workers</source>
        <translation>%1：%2 户，社区工作者 %3 名，专职网格员 %4 名</translation>
    </message>
    <message>
        <source>In no grid: %1</source>
        <translation>不在任何网格：%1</translation>
    </message>
    <message>
        <source>In two grids: %1</source>
        <translation>同在两个网格：%1</translation>
    </message>
    <message>
        <source>%1 of %2 grids have something to see to; %3 households are in no grid.</source>
        <translation>%2 个网格中 %1 个有待处理；%3 户不在任何网格</translation>
    </message>
    <message>
        <source>%1: %2 households (%3 come, %4 go)</source>
        <translation>%1：%2 户（划入 %3，划出 %4）</translation>
    </message>
    <message>
        <source>From %1 on %2 households belong to another grid.</source>
        <translation>自 %1 起 %2 户改属别的网格</translation>
    </message>
    <message>
        <source>From %1 on %2 households would belong to another grid; nothing was changed (--apply).</source>
        <translation>自 %1 起将有 %2 户改属别的网格；尚未改动（--apply）</translation>
    </message>
    <message>
        <source>grid takes list, check or balance.</source>
        <translation>grid 后接 list、check 或 balance</translation>
    </message>
    <message>
        <source>lists the grids, checks their size and staff, evens them out</source>
        <translation>列出网格，检查户数与人员，均衡各网格</translation>
    </message>
    <message>
        <source>Which layer, by its name; the main one unless given.</source>
        <translation>哪一个网格层（名称），不写为主层</translation>
    </message>
    <message>
        <source>On which day, as 2026-10-01; today unless given.</source>
        <translation>哪一天，如 2026-10-01，不写为今天</translation>
    </message>
    <message>
        <source>Write what balance proposes.</source>
        <translation>按均衡方案写入</translation>
    </message>
    <message>
        <source>Say which household: --household, or --resident for the one of a person.</source>
        <translation>请指明哪一户：--household，或用 --resident 指某人所在的户。</translation>
    </message>
    <message>
        <source>“%1” is in no code list.</source>
        <translation>代码表里没有“%1”。</translation>
    </message>
    <message>
        <source>--relations takes PERSON=RELATION, parted by commas.</source>
        <translation>--relations 的写法是 人=关系，用逗号分开。</translation>
    </message>
    <message>
        <source>join takes --household, --to and --relation: what the joining head is to the other head.</source>
        <translation>join 需要 --household、--to 和 --relation：并入户的户主与对方户主的关系。</translation>
    </message>
    <message>
        <source>Say who: --resident PERSON.</source>
        <translation>请指明是谁：--resident 人。</translation>
    </message>
    <message>
        <source>add takes --resident PERSON and --to HOUSEHOLD.</source>
        <translation>add 需要 --resident 人 和 --to 户。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>尚未办理。</translation>
    </message>
    <message>
        <source>This cannot be done so.</source>
        <translation>这样不能办理。</translation>
    </message>
    <message>
        <source>Done; one undo takes it back.</source>
        <translation>已办理；撤销一次即可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>household takes move, split, join, head, death, birth, back, add, verify or show.</source>
        <translation>household 后面是 move、split、join、head、death、birth、back、add、verify 或 show。</translation>
    </message>
    <message>
        <source>changes a household by a step, or shows it on a day</source>
        <translation>办理户的变动，或查看某日的户</translation>
    </message>
    <message>
        <source>Which household: id, number, or its door. Left out: the one of the person named.</source>
        <translation>哪一户：编号、户号或门牌；不填则为所指的人所在的户。</translation>
    </message>
    <message>
        <source>Who, by id or ID number; several parted by commas (move, split).</source>
        <translation>谁：编号或证件号码；多人用逗号分开（move、split）。</translation>
    </message>
    <message>
        <source>On which day it happened, as 2026-10-01; today unless given.</source>
        <translation>发生日期，如 2026-10-01；不填则为今天。</translation>
    </message>
    <message>
        <source>Into which household (move, join, add).</source>
        <translation>到哪一户（move、join、add）。</translation>
    </message>
    <message>
        <source>Where to, or where from (back, add).</source>
        <translation>去向，或来处（back、add）。</translation>
    </message>
    <message>
        <source>Away for a time; stays a member (move).</source>
        <translation>暂时外出，仍是成员（move）。</translation>
    </message>
    <message>
        <source>Why away; why there is no ID number yet (birth).</source>
        <translation>外出原因；尚无证件号码的原因（birth）。</translation>
    </message>
    <message>
        <source>Who heads the household then; as proposed unless given.</source>
        <translation>之后的户主；不填则按建议。</translation>
    </message>
    <message>
        <source>Who heads the new household (split).</source>
        <translation>新户的户主（split）。</translation>
    </message>
    <message>
        <source>What the person is to the head there (move, add, back), or the joining head to the other (join).</source>
        <translation>此人与那一户户主的关系（move、add、back），或并入户的户主与对方户主的关系（join）。</translation>
    </message>
    <message>
        <source>Other relations than the proposed ones: PERSON=RELATION, parted by commas.</source>
        <translation>与建议不同的关系：人=关系，用逗号分开。</translation>
    </message>
    <message>
        <source>Behind which door (move of all, split).</source>
        <translation>门牌（整户搬家、split）。</translation>
    </message>
    <message>
        <source>Adds the door when the office does not have it.</source>
        <translation>册中没有此门牌时新增。</translation>
    </message>
    <message>
        <source>Number of the new household (split).</source>
        <translation>新户的户号（split）。</translation>
    </message>
    <message>
        <source>Father or mother in the household (birth).</source>
        <translation>户内的父亲或母亲（birth）。</translation>
    </message>
    <message>
        <source>Name of the newborn; may come later.</source>
        <translation>新生儿姓名，可以以后再补。</translation>
    </message>
    <message>
        <source>Sex of the newborn: 男 or 女.</source>
        <translation>新生儿性别：男或女。</translation>
    </message>
    <message>
        <source>ID number of the newborn.</source>
        <translation>新生儿证件号码。</translation>
    </message>
    <message>
        <source>Leaves the household the person is in now (add).</source>
        <translation>离开现在所在的户（add）。</translation>
    </message>
    <message>
        <source>Only shows what would change, and what stands against it.</source>
        <translation>只看会怎样变动、有什么问题，不办理。</translation>
    </message>
    <message>
        <source>--month takes a month such as 2026-10.</source>
        <translation>--month 后写月份，如 2026-10。</translation>
    </message>
    <message>
        <source>--by takes estate, grid or building.</source>
        <translation>--by 后写 estate（小区）、grid（网格）或 building（楼栋）。</translation>
    </message>
    <message>
        <source>There is no population class &quot;%1&quot;.</source>
        <translation>没有“%1”这种人口类型。</translation>
    </message>
    <message>
        <source>%1: %2 at the end of the month</source>
        <translation>%1：期末 %2 人</translation>
    </message>
    <message>
        <source>%1: opening %2 + born %3 + moved in %4 - died %5 - moved out %6 = closing %7</source>
        <translation>%1：期初 %2 + 出生 %3 + 迁入 %4 - 死亡 %5 - 迁出 %6 = 期末 %7</translation>
    </message>
    <message>
        <source>counts the people of a month and how their number came about</source>
        <translation>统计某月人口及其增减</translation>
    </message>
    <message>
        <source>Which month, as 2026-10; this one unless given.</source>
        <translation>月份，如 2026-10；不写即本月。</translation>
    </message>
    <message>
        <source>Also by estate, grid or building.</source>
        <translation>同时按小区、网格或楼栋统计。</translation>
    </message>
    <message>
        <source>Only one population class, by its code or word.</source>
        <translation>只统计一种人口类型，写代码或名称。</translation>
    </message>
    <message>
        <source>Count by the day of entry instead of the day it happened.</source>
        <translation>按登记日而不是发生日统计。</translation>
    </message>
    <message>
        <source>Months of births, deaths, moves and visits to look back on (6).</source>
        <translation>往前几个月的出生、死亡、迁移和走访（6）。</translation>
    </message>
    <message>
        <source>Only the screens whose name begins so.</source>
        <translation>只画名称以此开头的界面。</translation>
    </message>
    <message>
        <source>--%1 takes a date as 2026-03-01.</source>
        <translation>--%1 后面是日期，写成 2026-03-01。</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>超 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>There is: visits due.</source>
        <translation>可用的是：visits due。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>从未走访</translation>
    </message>
    <message numerus="yes">
        <source>%n visits due</source>
        <translation>
            <numerusform>%n 户次该走访</numerusform>
        </translation>
    </message>
    <message>
        <source>visits due: who is to be visited, in the order of a round</source>
        <translation>visits due：列出该走访的人，按走访路线排列</translation>
    </message>
    <message>
        <source>As of this day; today unless given.</source>
        <translation>以这一天为准，不写为今天。</translation>
    </message>
    <message>
        <source>Also who becomes due up to this day.</source>
        <translation>也列出到这一天为止将到期的。</translation>
    </message>
    <message>
        <source>Only the grid of this name.</source>
        <translation>只列这个网格。</translation>
    </message>
    <message>
        <source>There is: counter day.</source>
        <translation>可用：counter day。</translation>
    </message>
    <message numerus="yes">
        <source>%n matters</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came, %2 matters handled</source>
        <translation>来访 %1 人次，办理 %2 件</translation>
    </message>
    <message>
        <source>counter day: who came to the counter and what was done</source>
        <translation>counter day：某日（或一段时间）前台来访和办理情况</translation>
    </message>
    <message>
        <source>Also the days up to this one.</source>
        <translation>直到这一天为止。</translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n 个部门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from above</source>
        <translation>
            <numerusform>下派任务 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>departments takes list or tasks.</source>
        <translation>departments 后接 list 或 tasks。</translation>
    </message>
    <message>
        <source>lists the departments, or the tasks that came from above with how they were answered</source>
        <translation>列出部门，或列出下派任务及其答复</translation>
    </message>
    <message>
        <source>Closed and merged departments too.</source>
        <translation>含已停用和已并入的部门。</translation>
    </message>
    <message>
        <source>Tasks received from this day on; the first of the year unless given.</source>
        <translation>自该日起收到的任务；不写为本年首日。</translation>
    </message>
    <message>
        <source>Tasks received up to this day; today unless given.</source>
        <translation>至该日收到的任务；不写为今天。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2; left out: %3</source>
        <translation>%1：%2；剔除：%3</translation>
    </message>
    <message>
        <source>--week takes a week such as 2026-W47.</source>
        <translation>--week 写成 2026-W47 这样的周。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>止期早于起期。</translation>
    </message>
    <message>
        <source>rates and figures of the work orders of a period, each with what it is a share of and what was left out</source>
        <translation>统计一段时间工单的各项指标，连同分子、分母和剔除</translation>
    </message>
    <message>
        <source>Instead of a month: the first day.</source>
        <translation>不按月时：第一天</translation>
    </message>
    <message>
        <source>The last day; six days after the first unless given.</source>
        <translation>最后一天；不写为第一天起七天</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>Say which order: --order 2026-A-0031.</source>
        <translation>请指明工单：--order 2026-A-0031。</translation>
    </message>
    <message>
        <source>--kind is one of: accept, dispatch, transfer, urge, reply, whistle, record.</source>
        <translation>--kind 可用：accept、dispatch、transfer、urge、reply、whistle、record。</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf.</source>
        <translation>请指明输出文件：--out FILE.pdf。</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is: %2.</source>
        <translation>没有报表“%1”；可用：%2。</translation>
    </message>
    <message>
        <source>report slip, report lifeline, report week: papers of work orders as PDF</source>
        <translation>report slip、report lifeline、report week：工单的单据和周通报存成 PDF</translation>
    </message>
    <message>
        <source>Number of the work order.</source>
        <translation>工单编号。</translation>
    </message>
    <message>
        <source>Which slip: accept, dispatch, transfer, urge, reply, whistle, record.</source>
        <translation>哪种单据：accept、dispatch、transfer、urge、reply、whistle、record。</translation>
    </message>
    <message>
        <source>Without --order: the dispatch slips of this day.</source>
        <translation>不带 --order 时：这一天的全部交办单。</translation>
    </message>
    <message>
        <source>Of the bulletin: which week, as 2026-W47; last week unless given.</source>
        <translation>周通报：哪一周，如 2026-W47；不写为上周</translation>
    </message>
    <message>
        <source>Of the bulletin: its first day instead; a week from it.</source>
        <translation>周通报：也可写第一天，从这天起一周</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>要写的 PDF 文件。</translation>
    </message>
    <message>
        <source>--%1 takes a month as 2026-03.</source>
        <translation>--%1 要写成 2026-03 这样的月份。</translation>
    </message>
    <message>
        <source>There is no such kind of paper. There are: %1.</source>
        <translation>没有这种文书。可用的有：%1。</translation>
    </message>
    <message>
        <source>There is: papers list.</source>
        <translation>可用的是：papers list。</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>papers list: the register of papers, the latest first</source>
        <translation>papers list：发文登记，最近的在前</translation>
    </message>
    <message>
        <source>Only papers of this month.</source>
        <translation>只要这个月的。</translation>
    </message>
    <message>
        <source>Only this kind: proof, letter, notice, invitation, slip, record, bulletin, other.</source>
        <translation>只要这一种：proof、letter、notice、invitation、slip、record、bulletin、other。</translation>
    </message>
    <message>
        <source>There is no list “%1”; there is: resident, and for import work_order.</source>
        <translation>没有“%1”这张表；可用：resident，导入另有 work_order。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 may be the same trouble as %2</source>
        <translation>%1 疑与 %2 为同一诉求</translation>
    </message>
    <message>
        <source>Read %1 · new %2 · changed %3 · unchanged %4 · held back %5</source>
        <translation>读取 %1 · 新增 %2 · 更新 %3 · 未变 %4 · 未导入 %5</translation>
    </message>
    <message>
        <source>How many work orders (400).</source>
        <translation>工单件数（400）。</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Write down who came in the person’s place.</source>
        <translation>请写明代办人姓名。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人在等候。</translation>
    </message>
    <message>
        <source>This visitor no longer waits.</source>
        <translation>这位来访人已不在等候。</translation>
    </message>
    <message>
        <source>This visit is over already.</source>
        <translation>这次来访已经结束。</translation>
    </message>
    <message>
        <source>Something was handled in this visit: end it instead.</source>
        <translation>这次来访已办过事，请用“结束来访”。</translation>
    </message>
    <message>
        <source>This visitor is not being served.</source>
        <translation>这位来访人不在接待中。</translation>
    </message>
    <message>
        <source>“%1” is neither accepted nor put off. Accept it, give the notice, hand it over or drop it.</source>
        <translation>“%1”还没有受理，也没有告知。请受理、出告知单、交接或撤回。</translation>
    </message>
    <message>
        <source>Papers not issued</source>
        <translation>不予出具的证明</translation>
    </message>
    <message>
        <source>Outside the catalogue</source>
        <translation>目录外事项</translation>
    </message>
    <message>
        <source>as said at the counter</source>
        <translation>来访人口述</translation>
    </message>
    <message>
        <source>from the care record</source>
        <translation>取自人员类别记录</translation>
    </message>
    <message>
        <source>from the resident’s record</source>
        <translation>取自居民档案</translation>
    </message>
    <message>
        <source>from the resident’s record, checked on %1</source>
        <translation>取自居民档案，%1 核对</translation>
    </message>
    <message>
        <source>from the household’s record</source>
        <translation>取自户档案</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>from the dwelling’s record</source>
        <translation>取自房屋档案</translation>
    </message>
    <message>
        <source>An account number has digits only.</source>
        <translation>账号只能是数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) short; a card has 16 to 19.</source>
        <translation>
            <numerusform>少 %n 位，卡号为 16 至 19 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for an account number.</source>
        <translation>账号太长。</translation>
    </message>
    <message>
        <source>No card has this number: look at it again.</source>
        <translation>没有这样的卡号，请再核对。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>出示证件</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>to be brought</source>
        <translation>需补</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>How</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No material is asked for.</source>
        <translation>不需要材料。</translation>
    </message>
    <message>
        <source>Counter of %1</source>
        <translation>%1前台</translation>
    </message>
    <message>
        <source>%1
Scan it at the counter or say the number.</source>
        <translation>%1
到前台扫码或报编号即可查询。</translation>
    </message>
    <message>
        <source>There is no notice for this matter: nothing is waited for.</source>
        <translation>这件事没有待补材料，不需要告知单。</translation>
    </message>
    <message>
        <source>One-time notice</source>
        <translation>一次性告知单</translation>
    </message>
    <message numerus="yes">
        <source>For “%1” %n thing(s) are still to be brought, marked □ below. Please bring them by %2.</source>
        <translation>
            <numerusform>您申请的“%1”还有 %n 项需要补齐（下面标□的和需补信息），请于 %2 前补齐。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be said: %1.</source>
        <translation>还需补充的信息：%1。</translation>
    </message>
    <message>
        <source>Come back by</source>
        <translation>补齐期限</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>办理地点</translation>
    </message>
    <message>
        <source>Phone to ask</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Limit once complete</source>
        <translation>补齐后办理时限</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批（办理）部门</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>被告知人签收</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>come back by %1</source>
        <translation>%1 前补齐</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>%1 前（%2）</translation>
    </message>
    <message>
        <source>Nothing was handled in this visit: there is no receipt.</source>
        <translation>这次来访没有办理事项，没有回执。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>来访时间</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Materials taken</source>
        <translation>已收材料</translation>
    </message>
    <message>
        <source>Ask how it stands with the number of this receipt.</source>
        <translation>凭本回执编号可查询办理进度。</translation>
    </message>
    <message>
        <source>This matter was handed to nobody.</source>
        <translation>这件事没有交接给别人。</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>交接说明</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理流程</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人签字</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人签字</translation>
    </message>
    <message>
        <source>No paper was refused here.</source>
        <translation>这里没有不予出具的证明。</translation>
    </message>
    <message>
        <source>Note that a paper is not issued</source>
        <translation>不予出具告知单</translation>
    </message>
    <message>
        <source>You asked for “%1”. Residents’ committees do not issue it.</source>
        <translation>您要求出具的“%1”，不属于居民委员会出具的证明。</translation>
    </message>
    <message>
        <source>Where to go: %1</source>
        <translation>可到以下单位办理：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>申请对象</translation>
    </message>
    <message>
        <source>Ways to apply</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>%1申请表</translation>
    </message>
    <message>
        <source>This matter has no form.</source>
        <translation>这个事项没有表格。</translation>
    </message>
    <message>
        <source>What stands above is right. I answer for it.</source>
        <translation>以上内容属实，如有不实由本人负责。</translation>
    </message>
    <message>
        <source>Visitor %1</source>
        <translation>来访人 %1</translation>
    </message>
    <message>
        <source>This visit is no longer in the file.</source>
        <translation>这次来访已不在档案中。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>照片 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>original and %n copies</source>
        <translation>
            <numerusform>原件和复印件 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>复印件 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this material is not asked for.</source>
        <translation>请写明为什么免交这项材料。</translation>
    </message>
    <message>
        <source>This material is not on the list.</source>
        <translation>材料清单里没有这一项。</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n 样材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of information</source>
        <translation>
            <numerusform>%n 项信息</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1. It cannot be accepted yet.</source>
        <translation>差 %1，还不能受理</translation>
    </message>
    <message>
        <source>Fits: the records do not say “%1”</source>
        <translation>档案相符：没有“%1”</translation>
    </message>
    <message>
        <source>Fits by the records: %1</source>
        <translation>档案相符：%1</translation>
    </message>
    <message>
        <source>The records say already: %1. Is it to be given twice?</source>
        <translation>档案显示已经：%1。请核对是否重复办理。</translation>
    </message>
    <message>
        <source>The records do not say so: %1. Look at the papers.</source>
        <translation>档案对不上：%1。请核对证件材料。</translation>
    </message>
    <message>
        <source>Not on record, to be asked: %1</source>
        <translation>档案没有，请询问：%1</translation>
    </message>
    <message>
        <source>Asked for on %1 already, by %2: %3</source>
        <translation>%1 已申请过，%2 经办：%3</translation>
    </message>
    <message>
        <source>Not asked for here within a year</source>
        <translation>一年内在本社区未重复申请</translation>
    </message>
    <message>
        <source>Not in the records: nothing could be compared. Look at the papers.</source>
        <translation>档案中没有此人，无法核对，请看证件材料。</translation>
    </message>
    <message>
        <source>By the records the person died on %1.</source>
        <translation>档案记载此人已于 %1 去世。</translation>
    </message>
    <message>
        <source>The ID card ended on %1: have it renewed.</source>
        <translation>身份证已于 %1 到期，请提醒换领。</translation>
    </message>
    <message>
        <source>Say what is asked for.</source>
        <translation>请写明要办什么事。</translation>
    </message>
    <message>
        <source>Call the visitor to the counter first.</source>
        <translation>请先叫号接待。</translation>
    </message>
    <message>
        <source>This visit is over. Receive the visitor again.</source>
        <translation>这次来访已结束，请重新接待。</translation>
    </message>
    <message>
        <source>no agent came</source>
        <translation>本人到场，不需要</translation>
    </message>
    <message>
        <source>This matter is settled already. Begin it anew.</source>
        <translation>这件事已办结，请重新办理。</translation>
    </message>
    <message>
        <source>This matter is no longer open: %1.</source>
        <translation>这件事已不在办理中：%1。</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be accepted.</source>
        <translation>材料信息已齐，可以直接受理。</translation>
    </message>
    <message>
        <source>The day to come back lies before today.</source>
        <translation>补齐期限不能早于今天。</translation>
    </message>
    <message>
        <source>Accept it first.</source>
        <translation>请先受理。</translation>
    </message>
    <message>
        <source>This matter is settled already.</source>
        <translation>这件事已办结。</translation>
    </message>
    <message>
        <source>This matter was passed on already.</source>
        <translation>这件事已转办。</translation>
    </message>
    <message>
        <source>There is no work order to pass it on with.</source>
        <translation>还没有转办用的工单。</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>请选择同事。</translation>
    </message>
    <message>
        <source>%1 has it already.</source>
        <translation>已经在%1手里。</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1已不在本社区工作。</translation>
    </message>
    <message>
        <source>It is on your desk already.</source>
        <translation>已经在您这里。</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>请写明为什么撤回。</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>这件事正在办理中。</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>请写明为什么退回在办。</translation>
    </message>
    <message>
        <source>Asked for at the counter on %1, receipt %2: %3.</source>
        <translation>%1 前台受理，编号 %2：%3。</translation>
    </message>
    <message>
        <source>To be decided by: %1.</source>
        <translation>办理部门：%1。</translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <translation>随附材料：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窗口办理</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上办理</translation>
    </message>
    <message>
        <source>by agent</source>
        <translation>社区代办</translation>
    </message>
    <message>
        <source>This matter is no longer in the file.</source>
        <translation>这个事项已不在目录中。</translation>
    </message>
    <message>
        <source>Give the matter a name.</source>
        <translation>请填写事项名称。</translation>
    </message>
    <message>
        <source>There is a matter of this name already.</source>
        <translation>已有同名事项。</translation>
    </message>
    <message>
        <source>The limit is a number of working days up to 1000.</source>
        <translation>办理时限为工作日天数，不超过 1000。</translation>
    </message>
    <message>
        <source>“%1” is no field the form knows; it will be asked by this name.</source>
        <translation>表格里没有“%1”这一项，将按这个名字询问。</translation>
    </message>
    <message>
        <source>Give the paper a name.</source>
        <translation>请填写证明名称。</translation>
    </message>
    <message>
        <source>Write what shall be answered.</source>
        <translation>请填写答复口径。</translation>
    </message>
    <message>
        <source>Not issued; go to: %1</source>
        <translation>不予出具，请到：%1</translation>
    </message>
    <message>
        <source>This is not in the list.</source>
        <translation>不在代码表中。</translation>
    </message>
    <message>
        <source>A skill is in an area or in one matter.</source>
        <translation>技能要么针对条线，要么针对一个事项。</translation>
    </message>
    <message>
        <source>original, shown</source>
        <translation>原件核对</translation>
    </message>
</context>
<context>
    <name>CounterQuestions</name>
    <message>
        <source>Who comes for %1?</source>
        <translation>谁来替 %1 办？</translation>
    </message>
    <message>
        <source>The agent’s own papers are asked for as well. No name: the person came themselves.</source>
        <translation>代办人自己的证件也要看。不填姓名就是本人来办</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不改</translation>
    </message>
    <message>
        <source>Note the agent</source>
        <translation>登记代办人</translation>
    </message>
    <message>
        <source>Agent’s name</source>
        <translation>代办人姓名</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>与本人关系</translation>
    </message>
    <message>
        <source>Agent’s ID number</source>
        <translation>代办人身份证号</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>%1 是哪一位？</translation>
    </message>
    <message>
        <source>The visit and its matters are then theirs.</source>
        <translation>来访和所办事项都归到这位居民名下</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这位</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>库里的居民</translation>
    </message>
    <message>
        <source>Who goes on with “%1”?</source>
        <translation>“%1”交给谁接着办？</translation>
    </message>
    <message>
        <source>It stands on their list at the counter; a slip is printed.</source>
        <translation>会出现在同事的前台名单里，并打印交接单</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留着自己办</translation>
    </message>
    <message>
        <source>Hand over, print the slip</source>
        <translation>交接并打印交接单</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>要交代的事</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>先写明原因</translation>
    </message>
</context>
<context>
    <name>CounterTexts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>超 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>It is done. Here is your receipt.</source>
        <translation>办好了，这是您的回执。</translation>
    </message>
    <message>
        <source>We have passed it on with your papers; nobody has to come twice. We will call you.</source>
        <translation>已经连材料一起转过去了，您不用再跑，有结果我们打电话。</translation>
    </message>
    <message>
        <source>It is accepted. Keep the receipt; we will call you.</source>
        <translation>已经受理了，回执收好，有结果我们打电话。</translation>
    </message>
    <message>
        <source>It is accepted and will be done by %1. Keep the receipt.</source>
        <translation>已经受理了，%1前办完，回执请收好。</translation>
    </message>
    <message>
        <source>All is here. I will take it in now; please check the form and sign.</source>
        <translation>都齐了，我这就受理，请您看一遍表再签字。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等，另有 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still missing: %1. I print it on a sheet for you; bring it by %2, you need not queue again.</source>
        <translation>还差%1。给您打了单子，%2前拿来就行，不用再排队。</translation>
    </message>
</context>
<context>
    <name>DepartmentForms</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the department</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Also called, one a line</source>
        <translation>别名，每行一个</translation>
    </message>
    <message>
        <source>Duties, one a line</source>
        <translation>职责，每行一项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Belongs to the enterprise&apos;s grid force</source>
        <translation>属于企业网格力量（双网融合）</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>力量</translation>
    </message>
    <message>
        <source>What is %1 called from now on?</source>
        <translation>%1 改叫什么名称？</translation>
    </message>
    <message>
        <source>The old name stays with it and leads here. Orders and tasks keep what they say.</source>
        <translation>原名称保留，仍可按原名查到。工单和任务上的写法不变。</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>自该日起</translation>
    </message>
    <message>
        <source>Which department takes %1 over?</source>
        <translation>%1 并入哪个部门？</translation>
    </message>
    <message>
        <source>%1 leaves the lists. Orders and tasks keep what they say; lists and counts follow to the other one.</source>
        <translation>%1 不再列出。工单和任务上的写法不变，列表和统计归到并入的部门。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>不并了</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Choose the department that takes it over.</source>
        <translation>请选择并入哪个部门。</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>停用%1？</translation>
    </message>
    <message>
        <source>It leaves the lists; its history stays. If another department does its work now, merge it instead.</source>
        <translation>不再列出，历史保留。如工作已由其他部门承担，请改用“并入”。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>不停用</translation>
    </message>
    <message>
        <source>Close the department</source>
        <translation>停用部门</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>修改清单事项</translation>
    </message>
    <message>
        <source>New item of the duty list</source>
        <translation>新增清单事项</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Number on the list</source>
        <translation>清单序号</translation>
    </message>
    <message>
        <source>Department that leads or hands it down</source>
        <translation>牵头或下派部门</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Take “%1” off the list?</source>
        <translation>把“%1”移出清单？</translation>
    </message>
    <message>
        <source>What cited it keeps its citation.</source>
        <translation>已引用它的任务保留引用。</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>不移出</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>移出清单</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>修改任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来件部门</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>给%1打分</translation>
    </message>
    <message>
        <source>%1. Each from 0 to 100; empty: not judged.</source>
        <translation>%1。每项 0–100 分，不评的留空</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>保存打分</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Points go from 0 to 100, as whole numbers.</source>
        <translation>分数为 0–100 的整数。</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>答复“%1”</translation>
    </message>
    <message>
        <source>From %1. On the list: admit it and cite the item. Not on the list: refuse it, or say who agreed to the exception.</source>
        <translation>来件：%1。在清单内的准入并引用事项；不在清单内的不予接收，例外准入须写明谁同意</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Item of the duty list</source>
        <translation>清单事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>“%1” was struck from the list</source>
        <translation>“%1”已从清单中精简</translation>
    </message>
    <message>
        <source>Shares words: %1</source>
        <translation>相同的词：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Stands in the letter; may stay empty</source>
        <translation>写入退回函，可不填</translation>
    </message>
    <message>
        <source>Say which item it is.</source>
        <translation>请选择对应的清单事项。</translation>
    </message>
    <message>
        <source>Say how the task is answered.</source>
        <translation>请选择答复方式。</translation>
    </message>
</context>
<context>
    <name>DepartmentPapers</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date on a letter.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>This task was not refused; there is no letter.</source>
        <translation>该任务不是不予接收，没有退回函。</translation>
    </message>
    <message>
        <source>Letter on a task that is not on the list</source>
        <translation>事项准入退回函</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>“%1”, handed to us on %2, has been received.</source>
        <translation>你单位于%2交来的“%1”收悉。</translation>
    </message>
    <message>
        <source>We checked: “%1” does not stand on the community&apos;s list of work items (%2 duties of its own, %3 items handed down, as of %4).</source>
        <translation>经核对，“%1”未列入《社区工作事项清单》（职责清单 %2 项、下沉事项 %3 项，截至%4）。</translation>
    </message>
    <message>
        <source> The similar item “%1” was struck from it.</source>
        <translation>清单中相近的“%1”已经精简。</translation>
    </message>
    <message>
        <source>As items are admitted, we cannot take it on. Where the community&apos;s help is needed, please first settle the admission with the street office and say the basis, the funds and the time limit; otherwise please see to it yourselves.</source>
        <translation>按照事项准入的要求，我社区暂不能承接。确需社区协助的，请先商街道履行准入程序，明确依据、经费和时限；其余请由你单位自行办理。</translation>
    </message>
    <message>
        <source>Thank you for your understanding.</source>
        <translation>感谢理解与支持。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发出单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>Task not on the list, %1</source>
        <translation>事项准入退回函 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>By exception</source>
        <translation>例外准入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予接收</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>No task came in this period.</source>
        <translation>本期没有下派任务。</translation>
    </message>
    <message>
        <source>Tasks from above, by department</source>
        <translation>各部门下派任务统计</translation>
    </message>
    <message>
        <source>%1 – %2, by the day received</source>
        <translation>%1 至 %2，按收到日期</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>人工评分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Signed in time</source>
        <translation>按时签收</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时反馈</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Whistles attended</source>
        <translation>吹哨到场</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Nothing is known of any department in this quarter.</source>
        <translation>本季度没有可评的内容。</translation>
    </message>
    <message>
        <source>Evaluation of departments</source>
        <translation>部门评价表</translation>
    </message>
    <message>
        <source>Total: the mean of the shares of work orders and of the points given by hand, half each; where one is missing, the other alone. Solved and satisfied are said by the callers who were reached.</source>
        <translation>总分：工单各比率的平均与人工评分的平均各占一半，缺一项的只按另一项。解决、满意以回访到的诉求人所说为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n departments of which nothing is known in this quarter are left out.</source>
        <translation>
            <numerusform>本季度没有内容的 %n 个部门未列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>评价单位</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>DepartmentScores</name>
    <message>
        <source>Quarter %2 of %1</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>A quarter is written as 2026Q3.</source>
        <translation>季度写作 2026Q3。</translation>
    </message>
    <message>
        <source>This quarter has not begun yet.</source>
        <translation>该季度还没开始。</translation>
    </message>
    <message>
        <source>Points go from 0 to 100.</source>
        <translation>分数为 0–100。</translation>
    </message>
</context>
<context>
    <name>DepartmentTexts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 已并入%2。</translation>
    </message>
    <message>
        <source>%1 is called %2 today.</source>
        <translation>%1 现名%2。</translation>
    </message>
    <message>
        <source>“%1” was taken for %2. Change it if another is meant.</source>
        <translation>“%1”按%2处理，如指别的部门请改。</translation>
    </message>
    <message>
        <source>%1 was closed on %2. Choose who does its work today.</source>
        <translation>%1 已于 %2 停用，请选择现在承担其工作的部门。</translation>
    </message>
    <message>
        <source>“%1” can be %2. It stays as text until one is chosen.</source>
        <translation>“%1”可能是%2，选定前按原文保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is no department of this office. It stays as text.</source>
        <translation>没有叫“%1”的部门，按原文保留。</translation>
    </message>
    <message>
        <source>The day is today or earlier.</source>
        <translation>日期应为今天或以前。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>A name has 60 characters at most.</source>
        <translation>名称最多 60 个字。</translation>
    </message>
    <message>
        <source>A call number has 40 characters at most.</source>
        <translation>电话最多 40 个字符。</translation>
    </message>
    <message>
        <source>This is not in the list.</source>
        <translation>不在列表里。</translation>
    </message>
    <message>
        <source>There is a department called %1 already. Merge the two if they are one.</source>
        <translation>已有部门叫%1。如是同一个，请合并。</translation>
    </message>
    <message>
        <source>%1 is also called “%2”. Lists with this word lead to neither.</source>
        <translation>%1 也叫“%2”，表格里写这个词时两个都不认。</translation>
    </message>
    <message>
        <source>“%1” is the name of another department; lists with it lead there.</source>
        <translation>“%1”是另一个部门的名称，表格里写它时按那个部门。</translation>
    </message>
    <message>
        <source>%1 was merged into %2. Change that one.</source>
        <translation>%1 已并入%2，请改那个部门。</translation>
    </message>
    <message>
        <source>%1 was closed on %2. Reopen it first.</source>
        <translation>%1 已于 %2 停用，请先恢复。</translation>
    </message>
    <message>
        <source>It has been called so only since %1; the change comes after that.</source>
        <translation>%1 起才叫这个名称，变更应在此之后。</translation>
    </message>
    <message>
        <source>A department cannot be merged into itself.</source>
        <translation>部门不能并入自己。</translation>
    </message>
    <message numerus="yes">
        <source>%n records name this department. It can be closed or merged, but not removed.</source>
        <translation>
            <numerusform>有 %n 条记录用到该部门，可以停用或并入，不能删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>Worker</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>工作人员姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区名称</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>社区电话</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Word for a code</source>
        <translation>代码用词</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Keep the word</source>
        <translation>保留原词</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>导入对应关系</translation>
    </message>
    <message>
        <source>Header fingerprint</source>
        <translation>表头特征</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Estate name</source>
        <translation>小区名称</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building number</source>
        <translation>楼号</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Stairwell number</source>
        <translation>单元号</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>室</translation>
    </message>
    <message>
        <source>Address as written</source>
        <translation>原地址</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Household kind</source>
        <translation>户别</translation>
    </message>
    <message>
        <source>Head still missing</source>
        <translation>待补户主</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Household membership</source>
        <translation>在户关系</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>居住关系</translation>
    </message>
    <message>
        <source>Care record</source>
        <translation>人员类别记录</translation>
    </message>
    <message>
        <source>Care group</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作单位或学校</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Population class</source>
        <translation>人口类别</translation>
    </message>
    <message>
        <source>Registration and presence</source>
        <translation>人户状态</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>ID tail</source>
        <translation>证件尾号</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>信息不全</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>是户主</translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation>户主姓名</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>户内人数</translation>
    </message>
    <message>
        <source>Grid layer</source>
        <translation>网格层</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>网格层名称</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>网格层类型</translation>
    </message>
    <message>
        <source>Households at least</source>
        <translation>户数下限</translation>
    </message>
    <message>
        <source>Households at most</source>
        <translation>户数上限</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>主网格层</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Name of the grid</source>
        <translation>网格名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级网格</translation>
    </message>
    <message>
        <source>Grid branch</source>
        <translation>网格党支部</translation>
    </message>
    <message>
        <source>Service station</source>
        <translation>网格服务站</translation>
    </message>
    <message>
        <source>Range of a grid</source>
        <translation>网格范围</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>岗位类别</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>岗位名称</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>岗位层级</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应配人数</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>任期届满</translation>
    </message>
    <message>
        <source>Previous household number</source>
        <translation>原户号</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Household ended on</source>
        <translation>销户日期</translation>
    </message>
    <message>
        <source>Joined into</source>
        <translation>并入户</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>在户起因</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>离户原因</translation>
    </message>
    <message>
        <source>Beginning entered on</source>
        <translation>起始登记日</translation>
    </message>
    <message>
        <source>End entered on</source>
        <translation>终止登记日</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>迁入地</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>迁往地</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>注销原因</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注程度</translation>
    </message>
    <message>
        <source>Responsible worker</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Visit every (days)</source>
        <translation>走访周期（天）</translation>
    </message>
    <message>
        <source>Care group of the office</source>
        <translation>本社区人员类别</translation>
    </message>
    <message>
        <source>For a person or a household</source>
        <translation>按人或按户</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Second record of one person</source>
        <translation>同一人的另一档案</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>另一档案</translation>
    </message>
    <message>
        <source>Record that counts</source>
        <translation>主档案</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>Hint rule</source>
        <translation>提示规则</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Kind of hint</source>
        <translation>提示类别</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提示语</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Example it came from</source>
        <translation>示例来源</translation>
    </message>
    <message>
        <source>Answered hint</source>
        <translation>已答复的提示</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>不再提示至</translation>
    </message>
    <message>
        <source>Kind of estate</source>
        <translation>小区类型</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>封闭情况</translation>
    </message>
    <message>
        <source>Property management</source>
        <translation>物业管理方式</translation>
    </message>
    <message>
        <source>Property firm</source>
        <translation>物业公司</translation>
    </message>
    <message>
        <source>Phone of the property firm</source>
        <translation>物业电话</translation>
    </message>
    <message>
        <source>Property contract since</source>
        <translation>物业合同起</translation>
    </message>
    <message>
        <source>Property contract until</source>
        <translation>物业合同止</translation>
    </message>
    <message>
        <source>Head of the owners&apos; committee</source>
        <translation>业委会主任</translation>
    </message>
    <message>
        <source>Phone of the owners&apos; committee</source>
        <translation>业委会电话</translation>
    </message>
    <message>
        <source>Owners&apos; committee since</source>
        <translation>业委会成立日期</translation>
    </message>
    <message>
        <source>Term of the owners&apos; committee ends</source>
        <translation>业委会届满</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>建成年份</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Lowest floor</source>
        <translation>最低层</translation>
    </message>
    <message>
        <source>Highest floor</source>
        <translation>最高层</translation>
    </message>
    <message>
        <source>Doors on a floor</source>
        <translation>每层户数</translation>
    </message>
    <message>
        <source>Floors of shops</source>
        <translation>商铺层数</translation>
    </message>
    <message>
        <source>Doors that do not exist</source>
        <translation>缺少的门牌</translation>
    </message>
    <message>
        <source>Further doors</source>
        <translation>增加的门牌</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>How it is lived in</source>
        <translation>居住情况</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>供热方式</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面积（㎡）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>房主</translation>
    </message>
    <message>
        <source>Phone of the owner</source>
        <translation>房主电话</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Hazard checked on</source>
        <translation>隐患检查日期</translation>
    </message>
    <message>
        <source>Former name of a place</source>
        <translation>历次地名</translation>
    </message>
    <message>
        <source>Level of the place</source>
        <translation>地名层级</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>无证件号原因</translation>
    </message>
    <message>
        <source>ID card valid until</source>
        <translation>身份证有效期至</translation>
    </message>
    <message>
        <source>Holds an ID card</source>
        <translation>已领身份证</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业状况</translation>
    </message>
    <message>
        <source>Out of work since</source>
        <translation>失业日期</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>Draws a pension</source>
        <translation>已领养老金</translation>
    </message>
    <message>
        <source>Medical insurance this year</source>
        <translation>本年度参加医保</translation>
    </message>
    <message>
        <source>Joined the Party on</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Came here on</source>
        <translation>来本地日期</translation>
    </message>
    <message>
        <source>Residence permit until</source>
        <translation>居住证有效期至</translation>
    </message>
    <message>
        <source>Former registration kind</source>
        <translation>原户口性质</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女情况</translation>
    </message>
    <message>
        <source>Last health check</source>
        <translation>最近体检</translation>
    </message>
    <message>
        <source>Last screening</source>
        <translation>最近筛查</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>外出日期</translation>
    </message>
    <message>
        <source>Away to</source>
        <translation>外出去向</translation>
    </message>
    <message>
        <source>Reason of absence</source>
        <translation>外出原因</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人员</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>走访结果</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>走访事项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>走访情况</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Needs help in daily life</source>
        <translation>生活自理有困难</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation>跟进期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>No longer there since</source>
        <translation>已撤销日期</translation>
    </message>
    <message>
        <source>Last visited on</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>未走访天数</translation>
    </message>
    <message>
        <source>Needed help at the last visit</source>
        <translation>走访中自理有困难</translation>
    </message>
    <message>
        <source>Age of the spouse</source>
        <translation>配偶年龄</translation>
    </message>
    <message>
        <source>Household verified on</source>
        <translation>户核实日期</translation>
    </message>
    <message>
        <source>Number of households</source>
        <translation>在户数</translation>
    </message>
    <message>
        <source>Moved away on</source>
        <translation>迁出日期</translation>
    </message>
    <message>
        <source>Care groups in the household</source>
        <translation>户内人员类别</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>出生天数</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>下次生日</translation>
    </message>
    <message>
        <source>Days since coming here</source>
        <translation>来本地天数</translation>
    </message>
    <message>
        <source>Day of the office calendar</source>
        <translation>工作日历日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>是否上班</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>日子名称</translation>
    </message>
    <message>
        <source>Out of a notice</source>
        <translation>来自放假安排</translation>
    </message>
    <message>
        <source>Year of the office calendar</source>
        <translation>工作日历年度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Morning from</source>
        <translation>上午上班</translation>
    </message>
    <message>
        <source>Morning to</source>
        <translation>上午下班</translation>
    </message>
    <message>
        <source>Afternoon from</source>
        <translation>下午上班</translation>
    </message>
    <message>
        <source>Afternoon to</source>
        <translation>下午下班</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>上班日</translation>
    </message>
    <message>
        <source>Visit at the counter</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>来访编号</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>来访时间</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>开始接待</translation>
    </message>
    <message>
        <source>Served until</source>
        <translation>结束接待</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>出示证件</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>Agent’s relation</source>
        <translation>代办人关系</translation>
    </message>
    <message>
        <source>Agent’s ID number</source>
        <translation>代办人证件号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number of the day</source>
        <translation>当日序号</translation>
    </message>
    <message>
        <source>In one go</source>
        <translation>一次办好</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Went on in</source>
        <translation>后续来访</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Paper not to be issued</source>
        <translation>不应出具的证明</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>To come back by</source>
        <translation>补齐期限</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应办结日期</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>已发文书</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>交接给</translation>
    </message>
    <message>
        <source>Words to the colleague</source>
        <translation>交接说明</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Material of a handling</source>
        <translation>办理材料</translation>
    </message>
    <message>
        <source>Material of a matter</source>
        <translation>事项材料</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>How it is handed in</source>
        <translation>材料形式</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Must be shown</source>
        <translation>须核对原件</translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation>事项名称</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>俗称</translation>
    </message>
    <message>
        <source>Area of work</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>申请对象</translation>
    </message>
    <message>
        <source>Condition in the data</source>
        <translation>数据条件</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理流程</translation>
    </message>
    <message>
        <source>Limit in working days</source>
        <translation>办理时限（工作日）</translation>
    </message>
    <message>
        <source>On the limit</source>
        <translation>时限说明</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>窗口办理</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上办理</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>社区代办</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>办理部门</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>表格字段</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>Decided elsewhere</source>
        <translation>需转办</translation>
    </message>
    <message>
        <source>Category of the work order</source>
        <translation>工单分类</translation>
    </message>
    <message>
        <source>Paper it issues</source>
        <translation>出具文书</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>The data answers it</source>
        <translation>库里有</translation>
    </message>
    <message>
        <source>Only of an agent</source>
        <translation>仅代办时</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>证明名称</translation>
    </message>
    <message>
        <source>Also covers</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>去处</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>答复口径</translation>
    </message>
    <message>
        <source>On which list</source>
        <translation>清单批次</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>部门名称</translation>
    </message>
    <message>
        <source>Kind of department</source>
        <translation>部门类别</translation>
    </message>
    <message>
        <source>Level of the department</source>
        <translation>部门层级</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Enterprise grid force</source>
        <translation>企业网格力量</translation>
    </message>
    <message>
        <source>Began as example</source>
        <translation>源自示例</translation>
    </message>
    <message>
        <source>Former name of a department</source>
        <translation>部门原名称</translation>
    </message>
    <message>
        <source>Duty list item</source>
        <translation>清单事项</translation>
    </message>
    <message>
        <source>Number on the list</source>
        <translation>清单序号</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Department as written</source>
        <translation>部门原写法</translation>
    </message>
    <message>
        <source>Task from above</source>
        <translation>下派任务</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要问的内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Score of a department</source>
        <translation>部门评分</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Paper template</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>Letter in the number</source>
        <translation>编号中的字</translation>
    </message>
    <message>
        <source>Pattern of the number</source>
        <translation>编号格式</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>什么时候用</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Table of facts</source>
        <translation>要素表</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字栏</translation>
    </message>
    <message>
        <source>Needs the seal</source>
        <translation>需要盖章</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>顺序号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>台席</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>出具时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>Matter in hand</source>
        <translation>办理中的事项</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The paper as it was</source>
        <translation>当时的文书</translation>
    </message>
    <message>
        <source>Written elsewhere</source>
        <translation>别处写的</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>作废日期</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Was returned</source>
        <translation>退回过</translation>
    </message>
    <message>
        <source>Was reopened</source>
        <translation>重办过</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation>剔除原因</translation>
    </message>
    <message>
        <source>Worker in charge</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>事项分类</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>事项大类</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>诉求人数</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Deadline there</source>
        <translation>外部时限</translation>
    </message>
    <message>
        <source>Order category</source>
        <translation>事项分类</translation>
    </message>
    <message>
        <source>Category code</source>
        <translation>分类编码</translation>
    </message>
    <message>
        <source>Category name</source>
        <translation>分类名称</translation>
    </message>
    <message>
        <source>Default department</source>
        <translation>默认承办部门</translation>
    </message>
    <message>
        <source>Limit to accept</source>
        <translation>受理时限</translation>
    </message>
    <message>
        <source>Limit to sign for</source>
        <translation>签收时限</translation>
    </message>
    <message>
        <source>Limit to handle</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Limit to call back</source>
        <translation>回访时限</translation>
    </message>
    <message>
        <source>Urgent: limit to accept</source>
        <translation>紧急受理时限</translation>
    </message>
    <message>
        <source>Urgent: limit to sign for</source>
        <translation>紧急签收时限</translation>
    </message>
    <message>
        <source>Urgent: limit to handle</source>
        <translation>紧急办理时限</translation>
    </message>
    <message>
        <source>Urgent: limit to call back</source>
        <translation>紧急回访时限</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单编号</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>In the caller&apos;s words</source>
        <translation>诉求人原话</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Kind of caller</source>
        <translation>诉求人类别</translation>
    </message>
    <message>
        <source>Caller (resident)</source>
        <translation>诉求人（居民）</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Caller&apos;s phone</source>
        <translation>诉求人电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>昼夜计时</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>力量</translation>
    </message>
    <message>
        <source>Grid of the enterprise</source>
        <translation>企业网格</translation>
    </message>
    <message>
        <source>Matter at the counter</source>
        <translation>前台事项</translation>
    </message>
    <message>
        <source>Other system</source>
        <translation>来源系统</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>对方状态</translation>
    </message>
    <message>
        <source>One more caller</source>
        <translation>一单多诉</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>诉求时间</translation>
    </message>
    <message>
        <source>Step of an order</source>
        <translation>工单流转</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Grade of urging</source>
        <translation>督办等级</translation>
    </message>
    <message>
        <source>Caller reached</source>
        <translation>是否联系上</translation>
    </message>
    <message>
        <source>Words of the caller</source>
        <translation>诉求人评价</translation>
    </message>
    <message>
        <source>Step meant</source>
        <translation>所指步骤</translation>
    </message>
    <message>
        <source>File of an order</source>
        <translation>工单附件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>吹哨时间</translation>
    </message>
    <message>
        <source>To be there by</source>
        <translation>应到时间</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人</translation>
    </message>
    <message>
        <source>Signed on site</source>
        <translation>现场签到</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>Takes on</source>
        <translation>承担事项</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成期限</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>%1 no. %2</source>
        <translation>%1第 %2 项</translation>
    </message>
    <message>
        <source>This item is no longer in the file.</source>
        <translation>该事项已不在文件里。</translation>
    </message>
    <message>
        <source>Say what the duty is.</source>
        <translation>请填写事项。</translation>
    </message>
    <message numerus="yes">
        <source>A duty has %n characters at most.</source>
        <translation>
            <numerusform>事项最多 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which list it stands on.</source>
        <translation>请选择清单。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>不是日期。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>This stands on the list already: %1.</source>
        <translation>清单里已有：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks cite this item. It can be struck from a day on, but not removed.</source>
        <translation>
            <numerusform>有 %n 件任务引用了该事项，可以自某日起移出，不能删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the lists; it was put on the one chosen.</source>
        <translation>没有叫“%1”的清单，按所选清单处理。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n characters stand here.</source>
        <translation>
            <numerusform>此处超过 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>This stands in row %1 already.</source>
        <translation>第 %1 行已有同一事项。</translation>
    </message>
    <message>
        <source>This file has more than %1 rows; no duty list has. Look whether it is the right file.</source>
        <translation>文件超过 %1 行，不像职责清单，请核对是否选错文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Reading the duty list</source>
        <translation>正在读清单</translation>
    </message>
    <message>
        <source>No sheet of this file has a column of duties (事项). Look whether it is the right file.</source>
        <translation>文件里没有“事项”一列，请核对是否选错文件。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This is neither a spreadsheet nor text. Choose the spreadsheet (.xlsx, .xls or .csv).</source>
        <translation>这既不是表格也不是文本。选择表格文件（.xlsx、.xls 或 .csv）。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again, or look for another copy.</source>
        <translation>文件是空的。请对方重发，或找别的副本。</translation>
    </message>
    <message>
        <source>This computer cannot read %1. Save the file as UTF-8 or .xlsx.</source>
        <translation>本机读不了 %1 编码。把文件另存为 UTF-8 或 .xlsx。</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed, so the rows from there on cannot be told apart. Correct that line, or save the file as .xlsx.</source>
        <translation>第 %1 行的引号没有闭合，后面的行分不开。改好这一行，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Row %1 holds more than a spreadsheet can. Choose another separator or encoding, or save the file as .xlsx.</source>
        <translation>第 %1 行超出表格容量。换一种分隔符或编码，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A CSV file holds one sheet only. Save as .xlsx instead.</source>
        <translation>CSV 只能存一张表，改存 .xlsx。</translation>
    </message>
    <message>
        <source>The file is no longer there. Look for it and choose it again.</source>
        <translation>文件已不在原处，重新选择。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it in other programs, or copy it to this computer and try again.</source>
        <translation>文件打不开。先在其他程序里关闭它，或复制到本机再试。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make room or choose another place, then save again.</source>
        <translation>磁盘空间已满。腾出空间或换个位置再保存。</translation>
    </message>
    <message>
        <source>Nothing can be saved in this place. Choose another folder.</source>
        <translation>这个位置不能保存，换个文件夹。</translation>
    </message>
    <message>
        <source>The file could not be saved. Close it in other programs or choose another place, then save again.</source>
        <translation>文件没有保存下来。先在其他程序里关闭它，或换个位置再保存。</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied completely. Copy it again, or open it in WPS or Excel and save it as a new .xlsx file.</source>
        <translation>文件已损坏或没有复制完整。重新复制一份，或用 WPS、Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file holds more than can be taken in at once. Split it into several files and bring them in one after another.</source>
        <translation>文件内容太多，一次读不完。拆成几个文件，分次导入。</translation>
    </message>
    <message>
        <source>The file is not built as spreadsheets are and was refused for safety. Ask the sender for a new one, saved by WPS or Excel as .xlsx.</source>
        <translation>文件结构不正常，为安全起见没有读取。请对方用 WPS 或 Excel 另存为 .xlsx 重新发来。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>This is an XML spreadsheet of 2003: open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是 2003 版 XML 表格：用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file, not a spreadsheet. Ask for the list as .xlsx.</source>
        <translation>这是 XML 文件，不是表格。请对方提供 .xlsx。</translation>
    </message>
    <message>
        <source>This is a web page saved as .xls: open it in WPS and save it as .xlsx.</source>
        <translation>这是存成 .xls 的网页：用 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a PDF. Ask for the spreadsheet it was printed from.</source>
        <translation>这是 PDF。请对方提供原来的表格。</translation>
    </message>
    <message>
        <source>This is a text document, not a spreadsheet: copy its table into WPS or Excel and save it as .xlsx.</source>
        <translation>这是文字文档，不是表格：把里面的表格复制到 WPS 或 Excel，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the spreadsheet itself.</source>
        <translation>这是图片。请对方提供表格文件。</translation>
    </message>
    <message>
        <source>This is an archive: unpack it and choose the spreadsheet inside.</source>
        <translation>这是压缩包：解压后选择里面的表格。</translation>
    </message>
    <message>
        <source>This is a database, not a spreadsheet. If it is an office file, open it instead of importing it.</source>
        <translation>这是数据库，不是表格。如果是本程序的文件，用“打开”，不用导入。</translation>
    </message>
    <message>
        <source>This workbook was made by a very old Excel: open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是很旧的 Excel 版本存的：用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is not a file. Choose the spreadsheet (.xlsx, .xls or .csv).</source>
        <translation>这不是文件。选择表格文件（.xlsx、.xls 或 .csv）。</translation>
    </message>
    <message>
        <source>Lists are saved as .xlsx or .csv. Give the file a name that ends so.</source>
        <translation>名单只能存为 .xlsx 或 .csv，文件名要以此结尾。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in WPS or Excel, take the password off, save it and choose it again.</source>
        <translation>文件有密码保护。用 WPS 或 Excel 打开，取消密码，保存后重新选择。</translation>
    </message>
    <message>
        <source>These are presentation slides, not a spreadsheet. Choose the spreadsheet itself.</source>
        <translation>这是演示文稿，不是表格。选择表格文件。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet. Choose the spreadsheet (.xlsx, .xls or .csv).</source>
        <translation>这不是表格。选择表格文件（.xlsx、.xls 或 .csv）。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (.ods): open it in WPS or LibreOffice and save it as .xlsx.</source>
        <translation>这是 OpenDocument 表格（.ods）：用 WPS 或 LibreOffice 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb): open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb）：用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a zip archive, not a spreadsheet: unpack it and choose the spreadsheet inside.</source>
        <translation>这是压缩包，不是表格：解压后选择里面的表格。</translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet cell can hold (32,767 characters). Shorten it, or save as .csv.</source>
        <translation>有一段文字超过单元格上限（32767 字）。缩短后再存，或存为 .csv。</translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than 1,048,576 rows. Narrow the list, or save as .csv.</source>
        <translation>表格最多 1048576 行。缩小范围，或存为 .csv。</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1 (Filter, character %2)</source>
        <translation>%1（筛选条件第 %2 个字）</translation>
    </message>
    <message>
        <source>A filter says which records are shown:
    age &gt;= 80 and group has 低保
    sex = 女 and (phone = empty or age &lt; 18)
Comparisons: = != &lt; &lt;= &gt; &gt;=, has, starts with, in (…, …), between … and …, is empty.
Joined by and, or, not, and brackets. Of several words one is enough: group has 独居 or 空巢.
Days: 2026-01-31, 2026-01, 2026, today - 30, this month, last 30 days.
A comparison with something that is not on file is false; is empty finds those.
Words with blanks stand in quotes.</source>
        <translation>筛选条件说明显示哪些记录：
    年龄 &gt;= 80 且 人员类别 含 低保
    性别 = 女 且 （电话 为空 或 年龄 &lt; 18）
比较：= != &lt; &lt;= &gt; &gt;=、含、开头是、属于（…，…）、介于 … 至 …、为空。
用 且、或、非 和括号连接。几个词有一个就算：人员类别 含 独居 或 空巢。
日期：2026-01-31、2026-01、2026年、今天 - 30、本月、近 30 天。
没有登记的，比较都不成立；用 为空 查没有登记的。
词里有空格时加引号。</translation>
    </message>
    <message>
        <source>turns the condition round</source>
        <translation>条件取反</translation>
    </message>
    <message>
        <source>this or more</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <source>this or less</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>more than this</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>less than this</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>belongs to the group</source>
        <translation>属于这一类</translation>
    </message>
    <message>
        <source>these letters stand in it</source>
        <translation>含有这些字</translation>
    </message>
    <message>
        <source>does not belong to the group</source>
        <translation>不属于这一类</translation>
    </message>
    <message>
        <source>exactly this</source>
        <translation>正好是</translation>
    </message>
    <message>
        <source>on file, but not this</source>
        <translation>已登记但不是</translation>
    </message>
    <message>
        <source>from … to …, both included</source>
        <translation>从…到…，两端都算</translation>
    </message>
    <message>
        <source>one of several: (…, …)</source>
        <translation>几个里的一个：（…，…）</translation>
    </message>
    <message>
        <source>begins with these letters</source>
        <translation>以这些字开头</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>the year before last</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>满 %1 岁</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1 岁</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>不满 %1 岁</translation>
    </message>
    <message>
        <source>%1 or younger</source>
        <translation>不超过 %1 岁</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 至 %2 岁</translation>
    </message>
    <message>
        <source>not %1 years</source>
        <translation>不是 %1 岁</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>晚于 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>不晚于 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>不在 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>含 %1</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>以 %1 开头</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>是 %1</translation>
    </message>
    <message>
        <source>is not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>is on file</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>This filter is too long. Divide it in two views.</source>
        <translation>筛选条件太长，分成两个视图。</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>这个右括号没有配对。</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” belongs.</source>
        <translation>“%1”这里应该是 且 或 或。</translation>
    </message>
    <message>
        <source>Too many brackets stand inside each other.</source>
        <translation>括号套得太多。</translation>
    </message>
    <message>
        <source>The bracket opened here is not closed.</source>
        <translation>这里的括号没有配对。</translation>
    </message>
    <message>
        <source>A field is missing at the end, such as “%1”.</source>
        <translation>末尾缺一个字段，例如“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Is it “%2”?</source>
        <translation>没有“%1”这个字段，是不是“%2”？</translation>
    </message>
    <message>
        <source>This filter has too many conditions. Divide it in two views.</source>
        <translation>条件太多，分成两个视图。</translation>
    </message>
    <message>
        <source>After “%1” a comparison is missing, such as %2.</source>
        <translation>“%1”后面缺比较，例如 %2。</translation>
    </message>
    <message>
        <source>&gt;= 80</source>
        <translation>&gt;= 80</translation>
    </message>
    <message>
        <source>“has …”</source>
        <translation>“含 …”</translation>
    </message>
    <message>
        <source>= …</source>
        <translation>= …</translation>
    </message>
    <message>
        <source>After “%1” a value is missing.</source>
        <translation>“%1”后面缺一个值。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared by size. Use = or “has”.</source>
        <translation>“%1”比不了大小，用 = 或 含。</translation>
    </message>
    <message>
        <source>“%1” is compared with =, &lt; or &gt;, not by its letters.</source>
        <translation>“%1”用 =、&lt;、&gt; 比，不按字查。</translation>
    </message>
    <message>
        <source>“%1” has no beginning to compare. Use = or “has”.</source>
        <translation>“%1”不能按开头查，用 = 或 含。</translation>
    </message>
    <message>
        <source>“Empty” can only be compared with = or !=.</source>
        <translation>“空”只能用 = 或 !=。</translation>
    </message>
    <message numerus="yes">
        <source>A condition takes no more than %n values.</source>
        <translation>
            <numerusform>一个条件最多 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the values of a list a comma is missing.</source>
        <translation>几个值之间缺逗号。</translation>
    </message>
    <message>
        <source>“Between” takes two values: between 60 and 80.</source>
        <translation>“介于”要两个值：介于 60 至 80。</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>末尾缺一个值。</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation>“%1”不是“%2”可用的值。</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, and “%2” is none.</source>
        <translation>“%1”要和数字比，“%2”不是数字。</translation>
    </message>
    <message>
        <source>Here stands yes or no.</source>
        <translation>这里填 是 或 否。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-01-31, 2026-01, 2026 or today.</source>
        <translation>“%1”不是日期。可写 2026-01-31、2026-01、2026 或 今天。</translation>
    </message>
    <message>
        <source>“%1” is none of the words for “%2”. In quotes it is searched as it stands.</source>
        <translation>“%2”里没有“%1”这个词。加上引号就按原文查。</translation>
    </message>
    <message>
        <source>“%1” is none of the words for “%2”. Is it “%3”?</source>
        <translation>“%2”里没有“%1”这个词，是不是“%3”？</translation>
    </message>
    <message>
        <source>Nothing stands between the quotation marks.</source>
        <translation>引号里没有内容。</translation>
    </message>
    <message>
        <source>The quotation mark opened here is not closed.</source>
        <translation>这里的引号没有配对。</translation>
    </message>
</context>
<context>
    <name>GridForms</name>
    <message>
        <source>From which day on? Write it as 2026-05-01.</source>
        <translation>从哪天起？请写成 2026-05-01</translation>
    </message>
    <message>
        <source>Grid %1</source>
        <translation>第%1网格</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>New grid</source>
        <translation>新建网格</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>先不改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the grid</source>
        <translation>建立网格</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Grid branch</source>
        <translation>网格党支部</translation>
    </message>
    <message>
        <source>Service station: place and hours</source>
        <translation>服务站：地点与时间</translation>
    </message>
    <message>
        <source>Part of (only for small grids in a grid)</source>
        <translation>上级网格（微网格才填）</translation>
    </message>
    <message>
        <source>Change the layer %1</source>
        <translation>更改网格层%1</translation>
    </message>
    <message>
        <source>New grid layer</source>
        <translation>新建网格层</translation>
    </message>
    <message>
        <source>A layer cuts the whole community into grids of its own, beside the other layers.</source>
        <translation>一个网格层把全社区另行划分网格，与其他层并行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Households at least</source>
        <translation>户数下限</translation>
    </message>
    <message>
        <source>Households at most</source>
        <translation>户数上限</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>撤销%1？</translation>
    </message>
    <message>
        <source>Its posts end on that day; what it was stays as history.</source>
        <translation>岗位当日卸任，沿革会留下</translation>
    </message>
    <message>
        <source>End the grid</source>
        <translation>撤销网格</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>自此日起</translation>
    </message>
    <message>
        <source>End the layer %1?</source>
        <translation>撤销网格层%1？</translation>
    </message>
    <message>
        <source>All its grids and their posts end on that day; what they were stays as history.</source>
        <translation>该层全部网格和岗位当日撤销，沿革会留下</translation>
    </message>
    <message>
        <source>End the layer</source>
        <translation>撤销网格层</translation>
    </message>
    <message>
        <source>Move to which grid?</source>
        <translation>划入哪个网格？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>划走</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Choose the grid.</source>
        <translation>请选择网格</translation>
    </message>
    <message>
        <source>Does %1 leave the post “%2”?</source>
        <translation>%1不再担任“%2”？</translation>
    </message>
    <message>
        <source>From that day on the post is to be filled.</source>
        <translation>自当日起岗位空缺</translation>
    </message>
    <message>
        <source>End the post</source>
        <translation>卸任</translation>
    </message>
    <message>
        <source>Posts of the grids</source>
        <translation>网格岗位</translation>
    </message>
    <message>
        <source>Choose a post to say how many each grid needs, or write a new one (4+N).</source>
        <translation>选一个岗位定应配人数，或写上新岗位（4+N）</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Stands in each</source>
        <translation>设在每个</translation>
    </message>
    <message>
        <source>How many are wanted; empty: as it comes</source>
        <translation>应配人数，空着不作要求</translation>
    </message>
    <message>
        <source>%1 · worker</source>
        <translation>%1 · 工作人员</translation>
    </message>
    <message>
        <source>Phone of the post; it stands on the notice board</source>
        <translation>岗位电话，印在公示牌上</translation>
    </message>
    <message>
        <source>Employer, of a part-time grid worker</source>
        <translation>单位（兼职网格员）</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>The term ends on</source>
        <translation>任期至</translation>
    </message>
    <message>
        <source>Who follows %1 as %2?</source>
        <translation>%1（%2）由谁接任？</translation>
    </message>
    <message>
        <source>Fill a post</source>
        <translation>任用人员</translation>
    </message>
    <message>
        <source>%1 ends and the next begins on the same day.</source>
        <translation>%1卸任与接任为同一天</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Fill the post</source>
        <translation>任用</translation>
    </message>
    <message>
        <source>Who: a worker, a resident by name or door, or a name</source>
        <translation>由谁担任：工作人员、居民（姓名或门牌），或写姓名</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
</context>
<context>
    <name>Grids</name>
    <message>
        <source>Giving the buildings to their grids</source>
        <translation>正在把楼栋划入网格</translation>
    </message>
    <message>
        <source>There is no grid in this layer yet.</source>
        <translation>这一层还没有网格</translation>
    </message>
    <message>
        <source>The grid needs a name.</source>
        <translation>请给网格起个名称</translation>
    </message>
    <message>
        <source>There is already a grid of this name in the layer.</source>
        <translation>这一层已有同名的网格</translation>
    </message>
    <message>
        <source>%1 does not exist on %2.</source>
        <translation>%2 还没有或已撤销%1</translation>
    </message>
    <message>
        <source>houses without a building</source>
        <translation>未分楼栋的房屋</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n buildings; it cannot be split into so many grids.</source>
        <translation>
            <numerusform>%1只有 %n 栋楼，分不成这么多网格</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least two grids to merge.</source>
        <translation>请至少选两个网格再合并</translation>
    </message>
    <message>
        <source>Only grids of one layer that exist on that day can be merged.</source>
        <translation>只能合并同一层、当天存在的网格</translation>
    </message>
    <message>
        <source>%1 is part of this grid. End it first, or make it part of another one.</source>
        <translation>%1隶属于这个网格，请先撤销它，或改属别的网格</translation>
    </message>
    <message>
        <source>Counting the households of each building</source>
        <translation>正在清点各楼户数</translation>
    </message>
    <message>
        <source>Grid %1</source>
        <translation>第%1网格</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>户数偏少</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>户数偏多</translation>
    </message>
    <message>
        <source>no community worker</source>
        <translation>缺社区工作者</translation>
    </message>
    <message>
        <source>no grid worker</source>
        <translation>缺专职网格员</translation>
    </message>
    <message>
        <source>%1: %2 short</source>
        <translation>%1缺 %2 名</translation>
    </message>
    <message>
        <source>term over</source>
        <translation>任期已满</translation>
    </message>
    <message>
        <source>%1 households; a grid has at least %2</source>
        <translation>%1 户，网格至少 %2 户</translation>
    </message>
    <message>
        <source>%1 households; a grid has at most %2</source>
        <translation>%1 户，网格至多 %2 户</translation>
    </message>
    <message>
        <source>No community worker; each grid has one</source>
        <translation>没有社区工作者，一格双员应有 1 名</translation>
    </message>
    <message>
        <source>No full-time grid worker; each grid has one</source>
        <translation>没有专职网格员，一格双员应有 1 名</translation>
    </message>
    <message>
        <source>%1: %2 of %3 filled</source>
        <translation>%1：应有 %3 名，现有 %2 名</translation>
    </message>
    <message>
        <source>%1, %2: the term ended on %3</source>
        <translation>%1（%2）任期已于 %3 届满</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2026-05-01.</source>
        <translation>这不是日期，请写成 2026-05-01</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>General grids</source>
        <translation>综合网格</translation>
    </message>
    <message>
        <source>Community worker</source>
        <translation>社区工作者</translation>
    </message>
    <message>
        <source>Full-time grid worker</source>
        <translation>专职网格员</translation>
    </message>
    <message>
        <source>Part-time grid worker</source>
        <translation>兼职网格员</translation>
    </message>
    <message>
        <source>Branch secretary</source>
        <translation>网格党支部书记</translation>
    </message>
    <message>
        <source>Building head</source>
        <translation>楼长</translation>
    </message>
    <message>
        <source>Unit head</source>
        <translation>单元长</translation>
    </message>
    <message>
        <source>Hub household</source>
        <translation>党员中心户</translation>
    </message>
    <message>
        <source>The layer needs a name.</source>
        <translation>请给网格层起个名称</translation>
    </message>
    <message>
        <source>A count of households is not below nought.</source>
        <translation>户数不能小于 0</translation>
    </message>
    <message>
        <source>The most households are fewer than the least.</source>
        <translation>最多户数比最少户数还少</translation>
    </message>
    <message>
        <source>There is already a layer of this name.</source>
        <translation>已有同名的网格层</translation>
    </message>
    <message>
        <source>A person&apos;s grid is taken from this layer. Make another one the main layer first.</source>
        <translation>居民的所属网格取自这一层，请先把另一层设为主层</translation>
    </message>
    <message>
        <source>Another grid has this code: %1</source>
        <translation>另一个网格用了这个编号：%1</translation>
    </message>
    <message>
        <source>A grid is part of a grid of its own layer.</source>
        <translation>上级网格须在同一层</translation>
    </message>
    <message>
        <source>The grid would be part of itself. Choose another grid.</source>
        <translation>这样网格会隶属于自己，请另选上级网格</translation>
    </message>
    <message numerus="yes">
        <source>%n households live in %1. Give its buildings to another grid first.</source>
        <translation>
            <numerusform>%1里还住着 %n 户，请先把楼栋划给别的网格</numerusform>
        </translation>
    </message>
    <message>
        <source>This grid has buildings, posts or parts in its history. End it from a day on instead; its history stays.</source>
        <translation>这个网格有过楼栋、岗位或下级网格，不能删除；请从某日起撤销，沿革会留下</translation>
    </message>
    <message>
        <source>The post needs a name.</source>
        <translation>请给岗位起个名称</translation>
    </message>
    <message>
        <source>Say where the post stands: grid, building, stairwell or household.</source>
        <translation>请说明岗位设在哪一级：网格、楼栋、单元或户</translation>
    </message>
    <message>
        <source>How many are wanted is not below nought.</source>
        <translation>应配人数不能小于 0</translation>
    </message>
    <message>
        <source>There is already a post of this name.</source>
        <translation>已有同名的岗位</translation>
    </message>
    <message>
        <source>Choose which post.</source>
        <translation>请选择岗位</translation>
    </message>
    <message>
        <source>Choose a worker or a resident, or write a name.</source>
        <translation>请选工作人员或居民，或写上姓名</translation>
    </message>
    <message>
        <source>One person holds a post: a worker, a resident or a name.</source>
        <translation>一个岗位只由一人担任：工作人员、居民或其他人</translation>
    </message>
    <message>
        <source>%1 is a post for another kind of place.</source>
        <translation>%1不设在这一级</translation>
    </message>
</context>
<context>
    <name>HandedTasks</name>
    <message>
        <source>This task is no longer in the file.</source>
        <translation>该任务已不在文件里。</translation>
    </message>
    <message>
        <source>Departments not known</source>
        <translation>未登记的部门</translation>
    </message>
    <message>
        <source>The day it was received is missing.</source>
        <translation>请填写收到日期。</translation>
    </message>
    <message>
        <source>The day lies after today.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>Say what the task is.</source>
        <translation>请填写任务。</translation>
    </message>
    <message numerus="yes">
        <source>A title has %n characters at most. The rest goes into what is asked.</source>
        <translation>
            <numerusform>任务名称最多 %n 个字，其余写到任务要求里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which department hands it down.</source>
        <translation>请填写来件部门。</translation>
    </message>
    <message>
        <source>This department is no longer in the file.</source>
        <translation>该部门已不在文件里。</translation>
    </message>
    <message>
        <source>“%1” is no department of this office; it stays as text.</source>
        <translation>没有叫“%1”的部门，按原文保留。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>不是日期。</translation>
    </message>
    <message>
        <source>It is due before it was received. It should be a later day.</source>
        <translation>期限早于收到日期，应晚于收到日期。</translation>
    </message>
    <message>
        <source>This task was answered on %1. Take the answer back first.</source>
        <translation>该任务已于 %1 答复，请先撤回答复。</translation>
    </message>
    <message>
        <source>“%1” was struck from the list. Admit it by exception, or refuse it.</source>
        <translation>“%1”已从清单中精简。可例外准入，或不予接收。</translation>
    </message>
    <message>
        <source>“%1” is not in force on this day.</source>
        <translation>“%1”当日不在清单内。</translation>
    </message>
    <message>
        <source>Say why it is done although it is not on the list.</source>
        <translation>请写明不在清单内仍要办理的原因。</translation>
    </message>
    <message>
        <source>Say who agreed to the exception.</source>
        <translation>请写明谁同意例外准入。</translation>
    </message>
    <message>
        <source>The refusal went out as %1. Make that paper void first, or receive the task anew.</source>
        <translation>退回函已发文（%1）。请先作废该文书，或重新登记任务。</translation>
    </message>
    <message>
        <source>A work order came of this task. Settle that first.</source>
        <translation>该任务已转为工单，请先处理工单。</translation>
    </message>
    <message>
        <source>Only an admitted task becomes a work order.</source>
        <translation>准入的任务才能转为工单。</translation>
    </message>
    <message>
        <source>An answered task stays. Take the answer back first.</source>
        <translation>已答复的任务不能删除，请先撤回答复。</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Give the rule a name.</source>
        <translation>请给规则起个名称。</translation>
    </message>
    <message>
        <source>Say for whom the hint is, such as: age &gt;= 80.</source>
        <translation>请写明提示对象，例如：年龄 &gt;= 80。</translation>
    </message>
    <message>
        <source>Days ahead are a number from 0 to %1.</source>
        <translation>提前天数是 0 到 %1 的数。</translation>
    </message>
    <message>
        <source>Months are numbers from 1 to 12 with commas between them, such as 9, 10, 11.</source>
        <translation>月份是 1 到 12 的数，用逗号分开，如 9，10，11。</translation>
    </message>
    <message>
        <source>Write what shall be said, such as: {name} will be 80 on {birthday}.</source>
        <translation>请写提示语，例如：{name}将于{birthday}满80周岁。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written inside a sentence.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month inside a sentence.</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>这条规则已不存在。</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>此人已不在名册。</translation>
    </message>
    <message>
        <source>Say until which day, such as 2026-12-31.</source>
        <translation>请写到哪一天，如 2026-12-31。</translation>
    </message>
</context>
<context>
    <name>HouseholdPaper</name>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性别年龄</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Groups and posts</source>
        <translation>人员类别与职务</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>The household</source>
        <translation>全户</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关爱</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>To be visited every</source>
        <translation>走访间隔</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>要办</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>近期走访</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>走访结果</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Who serves this door</source>
        <translation>服务人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>HouseholdTexts</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined the household</source>
        <translation>入户</translation>
    </message>
    <message>
        <source>Left the household</source>
        <translation>离户</translation>
    </message>
    <message>
        <source>Household without a head</source>
        <translation>未定户主</translation>
    </message>
    <message>
        <source>Household of %1</source>
        <translation>%1户</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>户号 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 销户</translation>
    </message>
    <message>
        <source>Joined household %1</source>
        <translation>已并入 %1 户</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 %2 人</translation>
    </message>
    <message>
        <source>Party members ×%1</source>
        <translation>党员 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n living apart from where registered</source>
        <translation>
            <numerusform>人户分离 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>All registered and living here</source>
        <translation>人户同在</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>最近核实 %1</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>最近走访 %1</translation>
    </message>
    <message>
        <source>Died %1</source>
        <translation>%1 去世</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Registered here, lives elsewhere</source>
        <translation>户口在此，人在别处</translation>
    </message>
    <message>
        <source>Registered here, lives in %1</source>
        <translation>户口在此，人在%1</translation>
    </message>
    <message>
        <source>Lives here, registered elsewhere</source>
        <translation>人在此，户口在别处</translation>
    </message>
    <message>
        <source>Lives here, registered in %1</source>
        <translation>人在此，户口在%1</translation>
    </message>
    <message>
        <source>Also at %1</source>
        <translation>另在 %1</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message numerus="yes">
        <source>%n records, one person</source>
        <translation>
            <numerusform>同一人 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，去往 %2</translation>
    </message>
    <message>
        <source>built in %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ㎡</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>房主 %1</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>居住</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>供热</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>none, checked %1</source>
        <translation>无，%1 查过</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 查过</translation>
    </message>
    <message>
        <source>Door note</source>
        <translation>房屋备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Former no.</source>
        <translation>原户号</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Same door</source>
        <translation>同一门牌</translation>
    </message>
    <message numerus="yes">
        <source>Household of %1, %n people</source>
        <translation>
            <numerusform>%1户，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>去往 %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>began</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Moved in at %1</source>
        <translation>搬入 %1</translation>
    </message>
    <message>
        <source>Moved out of %1</source>
        <translation>搬出 %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>%1 登记</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>Say behind which door.</source>
        <translation>请填写门牌。</translation>
    </message>
    <message>
        <source>Several estates have this door. Write the estate too.</source>
        <translation>不止一个小区有这个门牌，请连小区一起填写。</translation>
    </message>
    <message>
        <source>This is not read as a door. Write estate, building, stairwell and room.</source>
        <translation>无法识别为门牌，请写明小区、楼栋、单元和室号。</translation>
    </message>
    <message>
        <source>The office has no such door. Check the number, or let the door be added.</source>
        <translation>册中没有这个门牌。请核对号码，或选择新增门牌。</translation>
    </message>
    <message>
        <source>Another household lives behind this door.</source>
        <translation>这个门牌内还住着另一户。</translation>
    </message>
    <message>
        <source>The household lives behind this door already.</source>
        <translation>这一户已经住在这个门牌。</translation>
    </message>
    <message>
        <source>The household lives behind its present door only since %1. Take that day or a later one.</source>
        <translation>这一户自 %1 起才住在现在的门牌，请选当天或以后的日期。</translation>
    </message>
    <message>
        <source>There is no such household any more.</source>
        <translation>这一户已不在册中。</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>请填写发生日期。</translation>
    </message>
    <message>
        <source>The day lies in the future; enter it when it has come.</source>
        <translation>日期在今天之后，请到当天再登记。</translation>
    </message>
    <message>
        <source>This person is recorded as having died on %1.</source>
        <translation>此人已登记于 %1 去世。</translation>
    </message>
    <message>
        <source>The day lies before the birth (%1).</source>
        <translation>日期早于出生日期（%1）。</translation>
    </message>
    <message>
        <source>This person belongs to the household, as it stands now, only since %1. Take that day or a later one.</source>
        <translation>此人自 %1 起才以现在的关系在这一户，请选当天或以后的日期。</translation>
    </message>
    <message>
        <source>This household ended on %1.</source>
        <translation>这一户已于 %1 销户。</translation>
    </message>
    <message>
        <source>The present head heads the household only since %1, and the relations are to this head. Take that day or a later one.</source>
        <translation>现户主自 %1 起才是户主，各人关系都是对现户主的，请选当天或以后的日期。</translation>
    </message>
    <message>
        <source>The household changed on %1. With another head all relations change, so take that day or a later one.</source>
        <translation>这一户在 %1 有过变动。换户主会改变所有人的关系，请选当天或以后的日期。</translation>
    </message>
    <message>
        <source>Nobody is left: the household ends and keeps its number.</source>
        <translation>户内已无人：本户销户，户号保留。</translation>
    </message>
    <message>
        <source>Who stays is recorded as dead. Record the death first, so that the membership ends.</source>
        <translation>留在户内的人已登记去世，请先办理去世登记，结束其在户关系。</translation>
    </message>
    <message>
        <source>The new head has to be somebody who stays in the household.</source>
        <translation>新户主必须是留在本户的人。</translation>
    </message>
    <message>
        <source>Only minors stay in this household. Say who heads it, or let them join another household; see who looks after them.</source>
        <translation>户内只剩未成年人。请指定户主，或让他们并入别的户；并落实监护人。</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>户 %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>the household ended</source>
        <translation>本户销户</translation>
    </message>
    <message numerus="yes">
        <source>%n care records</source>
        <translation>
            <numerusform>%n 条类别记录</numerusform>
        </translation>
    </message>
    <message>
        <source>This person holds a post (building head, unit head or the like). Fill it anew.</source>
        <translation>此人担任楼长、单元长等职，请另行安排。</translation>
    </message>
    <message>
        <source>There is no relation with the code “%1”.</source>
        <translation>没有代码为“%1”的关系。</translation>
    </message>
    <message>
        <source>A household has one head. Make this person the new head instead.</source>
        <translation>一户只有一位户主。请改用“换户主”。</translation>
    </message>
    <message>
        <source>Say what this person is to the head.</source>
        <translation>请填写此人与户主的关系。</translation>
    </message>
    <message>
        <source>This relation does not follow for certain. Please check.</source>
        <translation>此关系只是推测，请核对。</translation>
    </message>
    <message>
        <source>son of %1</source>
        <translation>%1之子</translation>
    </message>
    <message>
        <source>daughter of %1</source>
        <translation>%1之女</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>%1之子女</translation>
    </message>
    <message>
        <source>Say whether it is a boy or a girl.</source>
        <translation>请填写性别。</translation>
    </message>
    <message>
        <source>Somebody with this number is in the file already.</source>
        <translation>册中已有人使用这个证件号码。</translation>
    </message>
    <message>
        <source>The father or mother has to be a member of the household.</source>
        <translation>父亲或母亲必须是本户成员。</translation>
    </message>
    <message>
        <source>Say who is the father or mother.</source>
        <translation>请选择父亲或母亲。</translation>
    </message>
    <message>
        <source>newborn, no number yet</source>
        <translation>新生儿，尚无证件号码</translation>
    </message>
    <message>
        <source>Without a name yet: the child goes by its parent&apos;s until it has one.</source>
        <translation>尚未取名：取名前暂以父母姓名称呼。</translation>
    </message>
    <message>
        <source>The father or mother was not yet %1 years old on that day.</source>
        <translation>父亲或母亲当日未满 %1 岁。</translation>
    </message>
    <message>
        <source>The present head heads the household only since %1; the child counts as a member from that day.</source>
        <translation>现户主自 %1 起才是户主，孩子从当天起计为本户成员。</translation>
    </message>
    <message>
        <source>The death is recorded already (%1).</source>
        <translation>去世已登记（%1）。</translation>
    </message>
    <message>
        <source>living</source>
        <translation>在世</translation>
    </message>
    <message>
        <source>died on %1</source>
        <translation>%1 去世</translation>
    </message>
    <message>
        <source>The death is recorded already (%1); what is still open ends.</source>
        <translation>去世已登记（%1），尚未结束的记录一并结束。</translation>
    </message>
    <message>
        <source>died</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Nobody has this id or ID number. “find” with --json gives ids.</source>
        <translation>没有此编号或证件号码的人。用 find --json 可查编号。</translation>
    </message>
    <message>
        <source>Several people have this ID number. Name the person by id; “find” with --json gives it.</source>
        <translation>不止一人使用这个证件号码。请用编号指明，find --json 可查。</translation>
    </message>
    <message>
        <source>This person belongs to no household on that day.</source>
        <translation>此人当日不在任何一户。</translation>
    </message>
    <message>
        <source>This person belongs to several households. Say which one.</source>
        <translation>此人在不止一户，请指明哪一户。</translation>
    </message>
    <message>
        <source>There is no household of this id or number, nor behind this door on that day.</source>
        <translation>没有此编号、户号的户，当日这个门牌内也没有户。</translation>
    </message>
    <message>
        <source>Several households live behind this door. Name one by its number or id.</source>
        <translation>这个门牌内不止一户，请用户号或编号指明。</translation>
    </message>
    <message>
        <source>Somebody chosen is no member of this household.</source>
        <translation>所选的人中有人不在本户。</translation>
    </message>
    <message>
        <source>Choose who leaves.</source>
        <translation>请选择迁出的人。</translation>
    </message>
    <message>
        <source>lives here</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>away for a time</source>
        <translation>暂时外出</translation>
    </message>
    <message>
        <source>away for a time: %1</source>
        <translation>暂时外出：%1</translation>
    </message>
    <message>
        <source>Say into which household.</source>
        <translation>请选择迁入哪一户。</translation>
    </message>
    <message>
        <source>These are the same household.</source>
        <translation>这是同一户。</translation>
    </message>
    <message>
        <source>Where to is not said; it is asked for in the account of the month.</source>
        <translation>没有填写去向；月报会用到。</translation>
    </message>
    <message>
        <source>This person belongs to another household, too, and stays there.</source>
        <translation>此人同时在另一户，那边不变。</translation>
    </message>
    <message>
        <source>This person is a member of that household already and stays what he or she is there.</source>
        <translation>此人已在那一户，那边的关系不变。</translation>
    </message>
    <message>
        <source>This person went away only on %1.</source>
        <translation>此人 %1 才外出。</translation>
    </message>
    <message>
        <source>This person belongs to another household here. Let him or her move out of it.</source>
        <translation>此人在本社区另一户，请从那一户迁出。</translation>
    </message>
    <message>
        <source>This person is not away.</source>
        <translation>此人没有外出。</translation>
    </message>
    <message>
        <source>This person left only on %1. Take that day or a later one.</source>
        <translation>此人 %1 才离开，请选当天或以后的日期。</translation>
    </message>
    <message>
        <source>This person belongs to another household here. Say that he or she leaves it.</source>
        <translation>此人在本社区另一户，请勾选离开原户。</translation>
    </message>
    <message>
        <source>This person is a member of this household already.</source>
        <translation>此人已在本户。</translation>
    </message>
    <message>
        <source>The household was changed meanwhile. Nothing was done; look at the step again.</source>
        <translation>这一户刚被改动过。本次没有保存，请重新查看后再办。</translation>
    </message>
    <message>
        <source>The new head has to be a member of the household.</source>
        <translation>新户主必须是本户成员。</translation>
    </message>
    <message>
        <source>There is nobody else who could head the household.</source>
        <translation>户内没有别人可以当户主。</translation>
    </message>
    <message>
        <source>This person is the head already.</source>
        <translation>此人已是户主。</translation>
    </message>
    <message>
        <source>The new head is a minor.</source>
        <translation>新户主是未成年人。</translation>
    </message>
    <message>
        <source>The head until now is recorded as dead and still a member. Record the death, too.</source>
        <translation>原户主已登记去世但仍在户内，请一并办理去世登记。</translation>
    </message>
    <message>
        <source>The household was found as it stands on %1 already.</source>
        <translation>已于 %1 核实过。</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>尚未核实</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>%1 核实</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有任何变动。</translation>
    </message>
    <message>
        <source>A household has one head. Use “New head” of the household: the relations of all follow.</source>
        <translation>一户只有一位户主。请在户卡上用“换户主”：所有人的关系随之更新。</translation>
    </message>
    <message>
        <source>This person heads the household. Use “New head” of the household: the relations of all follow.</source>
        <translation>此人是户主。请在户卡上用“换户主”：所有人的关系随之更新。</translation>
    </message>
    <message>
        <source>A household cannot join itself.</source>
        <translation>不能与自己并户。</translation>
    </message>
    <message>
        <source>Say which household it joins.</source>
        <translation>请选择并入哪一户。</translation>
    </message>
    <message>
        <source>Say what the head of the joining household is to the other head.</source>
        <translation>请填写并入户的户主与对方户主的关系。</translation>
    </message>
    <message>
        <source>A household has one head. Make this person the new head afterwards.</source>
        <translation>一户只有一位户主。请在并户后再换户主。</translation>
    </message>
    <message>
        <source>Choose who becomes a household of their own.</source>
        <translation>请选择分出去的人。</translation>
    </message>
    <message>
        <source>That is everybody: nothing is split. Let the whole household move instead.</source>
        <translation>选了所有人，没有可分的。请改用整户搬家。</translation>
    </message>
    <message>
        <source>The head of the new household has to be one of those who leave.</source>
        <translation>新户的户主必须是分出去的人。</translation>
    </message>
    <message>
        <source>The head of the new household is a minor.</source>
        <translation>新户的户主是未成年人。</translation>
    </message>
    <message>
        <source>the same door</source>
        <translation>原门牌</translation>
    </message>
    <message>
        <source>new household</source>
        <translation>新户</translation>
    </message>
</context>
<context>
    <name>OrderBulletin</name>
    <message>
        <source>nothing to compare with</source>
        <translation>无可比数</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>up %1 points</source>
        <translation>上升 %1 个百分点</translation>
    </message>
    <message>
        <source>down %1 points</source>
        <translation>下降 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>增加 %1 件</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>减少 %1 件</translation>
    </message>
    <message>
        <source>Ranked by the mean of signed in time, answered in time (with granted days) and satisfied, as far as a department has something to count; equal ones share a rank, the next one follows after their number. Departments of which nothing was decided are not ranked.</source>
        <translation>排名按按时签收率、按时答复率（含延期）、满意率的平均值，某项没有可计的不参与平均；平均值相同的名次并列，其后名次顺延。本期无可计事项的单位不排名。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was overdue at the end of the period.</source>
        <translation>期末没有超期未结的工单。</translation>
    </message>
    <message>
        <source>%1 orders were overdue at the end of the period, most of them at %2; they are named below.</source>
        <translation>期末超期未结 %1 件，较多的是%2，予以通报，名单附后。</translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>与%1相比：%2。</translation>
    </message>
    <message>
        <source>The three rates and what was left out</source>
        <translation>一、三率及剔除情况</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Departments, ranked</source>
        <translation>二、接办单位办理情况（按名次）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>接办单位</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Signed in time</source>
        <translation>按时签收</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>平均时长（小时）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Nothing was dispatched in this period.</source>
        <translation>本期没有交办。</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>三、其他情况（不计入排名）</translation>
    </message>
    <message>
        <source>Answered in time without granted days</source>
        <translation>按时答复（不含延期）</translation>
    </message>
    <message>
        <source>Answered in time, period before</source>
        <translation>上期按时答复</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Whistles attended</source>
        <translation>吹哨到场</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Overdue, by name</source>
        <translation>四、超期未结名单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>超期时长</translation>
    </message>
    <message>
        <source>Praise of callers</source>
        <translation>五、群众表扬</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>各接办单位</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>not applied: the step to be taken back was no longer the last one</source>
        <translation>未采用：要撤回的已不是最后一步</translation>
    </message>
    <message>
        <source>not applied: no extension was asked for then</source>
        <translation>未采用：当时没有延期申请</translation>
    </message>
    <message>
        <source>not applied: the order was waiting then (%1)</source>
        <translation>未采用：当时工单挂起（%1）</translation>
    </message>
    <message>
        <source>not applied: the order was “%1” then</source>
        <translation>未采用：当时工单已是“%1”</translation>
    </message>
    <message>
        <source>There is no order with the number %1.</source>
        <translation>没有编号为 %1 的工单。</translation>
    </message>
</context>
<context>
    <name>OrderCategories</name>
    <message>
        <source>The name is missing.</source>
        <translation>没有填名称。</translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation>名称最多 %1 个字。</translation>
    </message>
    <message>
        <source>A limit is more than 0 and at most %1 hours.</source>
        <translation>时限要大于 0，最多 %1 小时。</translation>
    </message>
    <message>
        <source>A category stands in a class; there are two levels only.</source>
        <translation>分类要归在一个大类下，只有两级。</translation>
    </message>
    <message>
        <source>%1 has categories of its own, so it stays a class.</source>
        <translation>%1 下面还有分类，只能作大类。</translation>
    </message>
    <message>
        <source>There is %1 already.</source>
        <translation>已经有 %1。</translation>
    </message>
    <message>
        <source>There was %1 already; it is closed. Open it again instead.</source>
        <translation>原来就有 %1，已停用。重新启用即可。</translation>
    </message>
    <message>
        <source>This category is no longer in the file.</source>
        <translation>这个分类已经不在了。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are filed under it, so it stays. Close it: then it is no longer offered.</source>
        <translation>
            <numerusform>有 %n 件工单归在这里，不能删除。可以停用，停用后不再供选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n categories. Remove or move them first, or close the class.</source>
        <translation>
            <numerusform>它下面有 %n 个分类。先删除或移走，或者停用这个大类。</numerusform>
        </translation>
    </message>
    <message>
        <source>Example, to be checked against local rules before use</source>
        <translation>示例内容，使用前请按本地规定核对</translation>
    </message>
    <message>
        <source>Write hours as a number, for example 0.5 or 24; at most %1.</source>
        <translation>小时写成数字，如 0.5、24，最多 %1。</translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>%1 is %2 in size; at most %3 can be kept.</source>
        <translation>%1 有 %2，最多能存 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 读不出来。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is a program and not a paper; it is not kept.</source>
        <translation>%1 是程序，不是文件，不收。</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The row does not say what is the matter.</source>
        <translation>这一行没写诉求内容。</translation>
    </message>
    <message>
        <source>The row does not say when it was called in.</source>
        <translation>这一行没写来电时间，或时间认不出。</translation>
    </message>
    <message>
        <source>The call lies in the future.</source>
        <translation>来电时间晚于现在。</translation>
    </message>
    <message>
        <source>other platform</source>
        <translation>其他平台</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rows: import it in parts.</source>
        <translation>
            <numerusform>清单超过 %n 行，请分批导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of orders was found in this file. It should have columns such as 工单编号, 来电时间, 诉求标题, 事发地址.</source>
        <translation>文件里没找到工单清单。应有“工单编号、来电时间、诉求标题、事发地址”等列。</translation>
    </message>
    <message>
        <source>Done in the other system before it came here.</source>
        <translation>导入前来源平台已办结。</translation>
    </message>
    <message>
        <source>Handled before the import.</source>
        <translation>导入前已办理，不计入三率。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>导入已停止，没有写入。</translation>
    </message>
    <message>
        <source>Writing the orders</source>
        <translation>正在写入工单</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>本社区编号</translation>
    </message>
    <message>
        <source>What was the matter</source>
        <translation>诉求标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Called back at</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>OrderLimits</name>
    <message numerus="yes">
        <source>%n minutes, day and night</source>
        <translation>
            <numerusform>%n 分钟（昼夜计）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours, day and night</source>
        <translation>
            <numerusform>%n 小时（昼夜计）</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>dispatch by %1</source>
        <translation>%1 前分派</translation>
    </message>
    <message>
        <source>sign for by %1</source>
        <translation>%1 前签收</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>%1 前办结</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>办理限 %1</translation>
    </message>
    <message>
        <source>call back within %1</source>
        <translation>办结后 %1 内回访</translation>
    </message>
    <message>
        <source>No limits are set for this category.</source>
        <translation>这个分类没有设时限。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet, only its weekends. Read in the notice in the settings.</source>
        <translation>还没有 %1 年的放假安排，只按周末算。请在设置里导入通知。</translation>
    </message>
</context>
<context>
    <name>OrderLists</name>
    <message>
        <source>To accept, to dispatch</source>
        <translation>待受理、待分派</translation>
    </message>
    <message>
        <source>To sign for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>In my hands</source>
        <translation>在我手上</translation>
    </message>
</context>
<context>
    <name>OrderMeasures</name>
    <message>
        <source>Quarter %2 of %1</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>Week %2 of %1 (%3 to %4)</source>
        <translation>%1年第%2周（%3至%4）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>止期早于起期。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>本社区自办</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>In no grid</source>
        <translation>不在网格内</translation>
    </message>
</context>
<context>
    <name>OrderPlaces</name>
    <message>
        <source>This place is no longer in the file.</source>
        <translation>这个地点已经不在了。</translation>
    </message>
</context>
<context>
    <name>OrderRemaining</name>
    <message>
        <source>just over</source>
        <translation>刚超期</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>超 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours over</source>
        <translation>
            <numerusform>超 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>超 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n minutes</source>
        <translation>
            <numerusform>已等 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hours</source>
        <translation>
            <numerusform>已等 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>已等 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>waiting is over</source>
        <translation>挂起已到期</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>挂起至 %1</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>待办结</translation>
    </message>
    <message>
        <source>before closing time today</source>
        <translation>今天下班前</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
</context>
<context>
    <name>OrderSlips</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>诉求人数</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>力量</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤回）</translation>
    </message>
    <message numerus="yes">
        <source>%n steps left out</source>
        <translation>
            <numerusform>略去 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Life line of a work order</source>
        <translation>工单生命线</translation>
    </message>
    <message>
        <source>Life line %1</source>
        <translation>生命线 %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>之前 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps were left out so that the life line stays on one page; the program shows all of them.</source>
        <translation>
            <numerusform>为保持一页，中间略去 %n 步；程序里可看全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>受理单</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>交办单</translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation>转办单</translation>
    </message>
    <message>
        <source>Urging slip</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>回复单</translation>
    </message>
    <message>
        <source>Whistle slip</source>
        <translation>吹哨单</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>报到（会商）记录</translation>
    </message>
    <message>
        <source>Life line</source>
        <translation>生命线</translation>
    </message>
    <message>
        <source>The order is not accepted.</source>
        <translation>工单还没有受理。</translation>
    </message>
    <message>
        <source>The order was not dispatched to anybody.</source>
        <translation>工单还没有分派。</translation>
    </message>
    <message>
        <source>The order was not transferred.</source>
        <translation>工单没有转办过。</translation>
    </message>
    <message>
        <source>The order was not urged.</source>
        <translation>工单没有督办过。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>还没有反馈。</translation>
    </message>
    <message>
        <source>No department was called to the place.</source>
        <translation>还没有召集部门到场。</translation>
    </message>
    <message>
        <source>Dispatch slips</source>
        <translation>交办单</translation>
    </message>
    <message>
        <source>Nothing was dispatched on this day.</source>
        <translation>这一天没有分派工单。</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>waiting</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Work order %1: %2</source>
        <translation>工单 %1 %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Limit to accept %1</source>
        <translation>受理时限 %1</translation>
    </message>
    <message>
        <source>Limit to sign for it %1</source>
        <translation>签收时限 %1</translation>
    </message>
    <message>
        <source>Limit to handle %1</source>
        <translation>办理时限 %1</translation>
    </message>
    <message>
        <source>Limit to call back %1</source>
        <translation>回访时限 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>挂起 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n free day(s)</source>
        <translation>
            <numerusform>休息日 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <translation>%1；不计：%2</translation>
    </message>
    <message>
        <source>the other system</source>
        <translation>对方系统</translation>
    </message>
    <message>
        <source>Deadline of %1: %2</source>
        <translation>%1 要求：%2</translation>
    </message>
    <message>
        <source>Deadline of %1: %2, ours: %3</source>
        <translation>%1 要求：%2，本社区：%3</translation>
    </message>
    <message>
        <source>nobody reached</source>
        <translation>没联系上</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>未解决</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 granted: due %2, without them %3</source>
        <translation>同意延期 %1：%2 到期，不延期为 %3</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>时限暂停</translation>
    </message>
    <message>
        <source>The clock stands still: %1</source>
        <translation>时限暂停：%1</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>用 %1 办结</translation>
    </message>
    <message>
        <source>No limit runs now</source>
        <translation>现在没有时限</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>挂起</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>A step of a newer program</source>
        <translation>新版程序的步骤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>交 %1</translation>
    </message>
    <message>
        <source>by the level %1</source>
        <translation>%1退回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>signed after %1</source>
        <translation>%1后签收</translation>
    </message>
    <message>
        <source>there for %1</source>
        <translation>已在此 %1</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>%1后反馈</translation>
    </message>
    <message>
        <source>returned after %1</source>
        <translation>%1后退回</translation>
    </message>
    <message>
        <source>transferred after %1</source>
        <translation>%1后转办</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>%1后结束</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Say in a few words what is the matter.</source>
        <translation>请用几个字写明什么事。</translation>
    </message>
    <message>
        <source>Not a day and time: write 2026-11-22 10:31.</source>
        <translation>认不出的时间，请写成 2026-11-22 10:31。</translation>
    </message>
    <message>
        <source>This lies in the future. Is the clock of this PC right?</source>
        <translation>时间晚于现在。本机时钟准吗？</translation>
    </message>
    <message>
        <source>The deadline lies before the report.</source>
        <translation>时限早于上报时间。</translation>
    </message>
    <message>
        <source>A limit cannot be below nothing.</source>
        <translation>时限不能小于零。</translation>
    </message>
    <message>
        <source>This order is over (%1); register a new one or reopen it.</source>
        <translation>这件工单%1，请另登记或重办。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no step to take back; the report itself stays.</source>
        <translation>没有可撤回的步骤；上报本身不能撤。</translation>
    </message>
    <message>
        <source>Nothing contradicts anything here.</source>
        <translation>没有待裁定的矛盾步骤。</translation>
    </message>
    <message>
        <source>The order counts in the rates already.</source>
        <translation>这件工单本来就计入三率。</translation>
    </message>
    <message>
        <source>The order does not wait.</source>
        <translation>工单没有挂起。</translation>
    </message>
    <message>
        <source>The order waits: resume it first.</source>
        <translation>工单已挂起，请先恢复办理。</translation>
    </message>
    <message>
        <source>Possible when the order is: %1. Now it is: %2.</source>
        <translation>工单为“%1”时才能办这一步，现在是“%2”。</translation>
    </message>
    <message>
        <source>No extension was asked for.</source>
        <translation>没有人申请延期。</translation>
    </message>
    <message>
        <source>An extension was asked for already and waits for its answer.</source>
        <translation>已申请延期，等待答复。</translation>
    </message>
    <message>
        <source>Was the caller reached?</source>
        <translation>联系上了吗</translation>
    </message>
    <message>
        <source>Does the caller say it is solved?</source>
        <translation>诉求人说解决了吗？</translation>
    </message>
    <message>
        <source>How satisfied is the caller?</source>
        <translation>诉求人满意吗？</translation>
    </message>
    <message>
        <source>Say which order it is merged into.</source>
        <translation>请选择并入哪件工单。</translation>
    </message>
    <message>
        <source>An order cannot be merged into itself.</source>
        <translation>不能并入自己。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这件工单。</translation>
    </message>
    <message>
        <source>That order is over (%1).</source>
        <translation>那件工单%1。</translation>
    </message>
    <message>
        <source>There is no such step.</source>
        <translation>没有这一步。</translation>
    </message>
    <message>
        <source>You handled it yourself: a colleague asks the caller.</source>
        <translation>这件是您自己办的，请同事回访。</translation>
    </message>
    <message>
        <source>You asked for the extension: a colleague decides on it.</source>
        <translation>延期是您申请的，请同事审批。</translation>
    </message>
    <message>
        <source>You may not take this step.</source>
        <translation>您没有这一步的权限。</translation>
    </message>
    <message>
        <source>The step before it was on %1. Was the clock set back?</source>
        <translation>上一步在 %1，本机时钟是否被调慢？</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>请写明情况。</translation>
    </message>
    <message>
        <source>Who gets it? Choose a department or a worker.</source>
        <translation>交给谁？请选部门或工作人员。</translation>
    </message>
    <message>
        <source>Until which day does it wait?</source>
        <translation>挂起到哪一天？</translation>
    </message>
    <message>
        <source>How many working days? A number from 1 to 365.</source>
        <translation>几个工作日？填 1 到 365。</translation>
    </message>
    <message>
        <source>Choose how strongly to urge.</source>
        <translation>请选择督办等级。</translation>
    </message>
    <message>
        <source>Choose the level.</source>
        <translation>请选择层级。</translation>
    </message>
    <message>
        <source>Only the last step can be taken back.</source>
        <translation>只能撤回最后一步。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>房屋楼栋</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口统计</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
</context>
<context>
    <name>PaperRegister</name>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Office and day</source>
        <translation>社区和日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Address of the household</source>
        <translation>户的住址</translation>
    </message>
    <message>
        <source>Members by name</source>
        <translation>家庭成员姓名</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>家庭人数</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>社区全称</translation>
    </message>
    <message>
        <source>Short name of the office</source>
        <translation>社区简称</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>社区电话</translation>
    </message>
    <message>
        <source>Worker who issues it</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Now, with the time</source>
        <translation>现在的日期和时间</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>The paper is not complete: %1.</source>
        <translation>文书还缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The template “%1” is not in order: %2</source>
        <translation>模板“%1”有问题：%2</translation>
    </message>
    <message>
        <source>Say what the letter is about.</source>
        <translation>请写事由。</translation>
    </message>
    <message>
        <source>The day lies after today. Take the number on the day it goes out.</source>
        <translation>日期在今天之后。请在发出当天取号。</translation>
    </message>
    <message>
        <source>This paper is void since %1.</source>
        <translation>这份文书已于 %1 作废。</translation>
    </message>
    <message>
        <source>Say why the paper is void.</source>
        <translation>请写明作废原因。</translation>
    </message>
    <message>
        <source>Only the number of this letter is kept here; it was written elsewhere.</source>
        <translation>这份函件在别处写的，这里只有编号。</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>%1 作废：%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书标题</translation>
    </message>
    <message>
        <source>For</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Written elsewhere</source>
        <translation>别处写的</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No paper stands in the register here.</source>
        <translation>这里没有登记的文书。</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>发文登记簿</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>共 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>A paper takes at most %1 rows in a table. Print the list by itself.</source>
        <translation>文书里的表最多 %1 行。请单独打印名单。</translation>
    </message>
    <message>
        <source>The text of this paper was not kept; only its number stands in the register.</source>
        <translation>这份文书没有留下正文，登记里只有编号。</translation>
    </message>
    <message>
        <source>This paper was written by a newer Allpost. Update the program on this PC to print it.</source>
        <translation>这份文书由新版全岗通写成。请更新本机程序后再打印。</translation>
    </message>
    <message>
        <source>The number is put together from {office_short}, {office}, {year}, {month}, {series}, {desk} and {seq}; something else stands in braces.</source>
        <translation>编号由 {office_short}、{office}、{year}、{month}、{series}、{desk}、{seq} 组成；花括号里有别的内容。</translation>
    </message>
    <message>
        <source>The number needs {year}, {desk} and {seq}, or two desks would issue the same one. Leave it empty for the usual form.</source>
        <translation>编号要有 {year}、{desk} 和 {seq}，否则两个台席会编出同一个号。留空则用常用格式。</translation>
    </message>
    <message>
        <source>The office has no template for this paper. Add it under Papers, Templates.</source>
        <translation>没有这种文书的模板。请在“文书—模板”里添加。</translation>
    </message>
    <message>
        <source>Give the paper a title.</source>
        <translation>请写标题。</translation>
    </message>
    <message>
        <source>Write the text of the paper.</source>
        <translation>请写正文。</translation>
    </message>
    <message>
        <source>This is longer than a paper can be: %1 characters at most.</source>
        <translation>太长了：最多 %1 个字。</translation>
    </message>
    <message>
        <source>A brace stands alone before “%1”. Placeholders are a name in braces, such as {resident.name}.</source>
        <translation>“%1”前面的花括号不成对。占位词写在一对花括号里，如 {resident.name}。</translation>
    </message>
    <message>
        <source>This is not in the list.</source>
        <translation>不在清单里。</translation>
    </message>
    <message>
        <source>The letter in the number has one to four characters, such as 证.</source>
        <translation>编号中的字为一到四个字，如“证”。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more buildings</source>
        <translation>%1等，另有 %2 栋</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Party branch: %1</source>
        <translation>网格党支部：%1</translation>
    </message>
    <message>
        <source>Service station: %1</source>
        <translation>网格服务站：%1</translation>
    </message>
    <message>
        <source>Community office: %1</source>
        <translation>社区电话：%1</translation>
    </message>
    <message>
        <source>Scan to keep these phones</source>
        <translation>扫码保存电话</translation>
    </message>
    <message>
        <source>%1: notice board</source>
        <translation>%1 公示牌</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>其他住址</translation>
    </message>
    <message>
        <source>%1 (%2 away)</source>
        <translation>%1（%2 人在外）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Groups and remarks</source>
        <translation>人员类别与备注</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>走访时间</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>%1: doors</source>
        <translation>%1 门牌清单</translation>
    </message>
    <message>
        <source>There is no door here yet.</source>
        <translation>这里还没有门牌</translation>
    </message>
    <message>
        <source>%1 doors, %2 households, %3 people · %4</source>
        <translation>%1 个门牌，%2 户，%3 人 · %4</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>%1 · %2 households, %3 people</source>
        <translation>%1 · %2 户，%3 人</translation>
    </message>
    <message>
        <source>Not in the file yet</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>Nobody is registered here yet.</source>
        <translation>这里还没有登记的人</translation>
    </message>
    <message>
        <source>%1: roster</source>
        <translation>%1 花名册</translation>
    </message>
    <message>
        <source>%1 households, %2 people · %3</source>
        <translation>%1 户，%2 人 · %3</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>少 %1 户</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>多 %1 户</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>No. of buildings</source>
        <translation>楼栋数</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>There is no grid yet.</source>
        <translation>还没有网格</translation>
    </message>
    <message>
        <source>Size of the grids</source>
        <translation>网格规模</translation>
    </message>
    <message>
        <source>%1: size of the grids</source>
        <translation>%1 网格规模</translation>
    </message>
    <message>
        <source>%1 grids, %2 households, %3 grids with problems · %4</source>
        <translation>%1 个网格，%2 户，%3 个有问题 · %4</translation>
    </message>
    <message>
        <source>%1 households lie in no grid.</source>
        <translation>有 %1 户不在任何网格里</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>people behind a door, in a cell of a printed plan</comment>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2 户</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>Unit head %1</source>
        <translation>单元长 %1</translation>
    </message>
    <message>
        <source>%1: building plan</source>
        <translation>%1 楼栋图</translation>
    </message>
    <message>
        <source>%1 households, %2 people</source>
        <translation>%1 户，%2 人</translation>
    </message>
    <message>
        <source>Building head %1</source>
        <translation>楼长 %1</translation>
    </message>
    <message>
        <source>%1 doors stand out</source>
        <translation>亮出 %1 户</translation>
    </message>
    <message>
        <source>%1: %2 doors</source>
        <translation>%1：%2 户</translation>
    </message>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>这个人已经不在库里</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date as QLocale writes it, on paper</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>从未走访</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>nobody at home on %1</source>
        <translation>%1 家中无人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>见到</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>没人</translation>
    </message>
    <message>
        <source>Found and to do</source>
        <translation>所见与待办</translation>
    </message>
    <message>
        <source>Nobody is to be visited.</source>
        <translation>没有要走访的人</translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>走访路线单</translation>
    </message>
    <message>
        <source>%1 visits in %2 buildings</source>
        <translation>走访 %1 处，共 %2 栋</translation>
    </message>
    <message>
        <source>Visited by ____________________&#x3000;&#x3000;Day ____________________</source>
        <translation>走访人 ____________________&#x3000;&#x3000;日期 ____________________</translation>
    </message>
    <message>
        <source>Route sheet %1</source>
        <translation>走访路线单 %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is an estate %1 already.</source>
        <translation>已经有小区%1。</translation>
    </message>
    <message>
        <source>This estate has a building %1 already.</source>
        <translation>这个小区已经有 %1 号楼。</translation>
    </message>
    <message>
        <source>This building has a stairwell %1 already.</source>
        <translation>这栋楼已经有 %1 单元。</translation>
    </message>
    <message>
        <source>There is a door %1 already.</source>
        <translation>已经有门牌 %1。</translation>
    </message>
    <message>
        <source>An estate needs a name.</source>
        <translation>小区要有名称。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>还没有填号码。</translation>
    </message>
    <message>
        <source>A stairwell belongs to a building.</source>
        <translation>单元要属于一栋楼。</translation>
    </message>
    <message>
        <source>This stairwell belongs to another building.</source>
        <translation>这个单元属于另一栋楼。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The day of the change is today or earlier.</source>
        <translation>变更日期应为今天或更早。</translation>
    </message>
    <message>
        <source>It has been called so only since %1; the change comes after that.</source>
        <translation>现用名从 %1 起才有，变更日期应在这之后。</translation>
    </message>
    <message>
        <source>A stairwell needs a number.</source>
        <translation>单元要有号码。</translation>
    </message>
    <message numerus="yes">
        <source>Stairwell %1 has %n doors; merge or remove them first.</source>
        <translation>
            <numerusform>%1 单元还有 %n 个门牌，先合并或删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind door %1 lives a household. Let it move first.</source>
        <translation>%1 室还住着人家，先办迁出再删。</translation>
    </message>
    <message>
        <source>Door %1 has a history. It can be closed from a day on, but not removed.</source>
        <translation>%1 室有过住户或走访记录，可以从某天起撤销，不能删除。</translation>
    </message>
    <message numerus="yes">
        <source>This estate has %n buildings. Move or remove them first.</source>
        <translation>
            <numerusform>这个小区还有 %n 栋楼，先移走或删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody holds or held a post here. It can be closed from a day on, but not removed.</source>
        <translation>这里有过楼长或单元长，可以从某天起撤销，不能删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n households still live here. Let them move first.</source>
        <translation>
            <numerusform>这里还住着 %n 户，先办迁出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a building %2 already. Merge the two if they are one, or renumber it first.</source>
        <translation>%1已经有 %2 号楼。是同一栋就合并，否则先改号。</translation>
    </message>
    <message>
        <source>Choose the level.</source>
        <translation>选择层级。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>还没有填名称。</translation>
    </message>
    <message>
        <source>Two estates are called %1.</source>
        <translation>有两个小区都叫%1。</translation>
    </message>
    <message>
        <source>Building %1 stands in an estate that is no longer there.</source>
        <translation>%1 号楼所属的小区已经不在了。</translation>
    </message>
    <message>
        <source>%1 has two buildings %2.</source>
        <translation>%1有两栋 %2 号楼。</translation>
    </message>
    <message>
        <source>Building %1 has stairwell %2 twice.</source>
        <translation>%1 号楼有两个 %2 单元。</translation>
    </message>
    <message numerus="yes">
        <source>%n doors of building %1 hang on a stairwell of building %2.</source>
        <translation>
            <numerusform>%1 号楼有 %n 个门牌挂在 %2 号楼的单元下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors of building %1 are noted under another estate.</source>
        <translation>
            <numerusform>%1 号楼有 %n 个门牌记在另一小区下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Door %1 stands in the file %2 times.</source>
        <translation>门牌 %1 在库里有 %2 条。</translation>
    </message>
    <message>
        <source>A place cannot be merged into itself.</source>
        <translation>不能把一个地方合并到它自己。</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Age not known</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>%1 岁及以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2 岁</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>性别不详</translation>
    </message>
    <message>
        <source>Population class not known</source>
        <translation>人口类型不详</translation>
    </message>
    <message>
        <source>building %1</source>
        <translation>%1号楼</translation>
    </message>
    <message>
        <source>In no grid</source>
        <translation>未入网格</translation>
    </message>
    <message>
        <source>No address in the tree</source>
        <translation>无门牌地址</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>这份名单是空的</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>文字太长，放不进二维码</translation>
    </message>
</context>
<context>
    <name>ReadyWords</name>
    <message>
        <source>Needs help with shopping.</source>
        <translation>需要帮忙买东西。</translation>
    </message>
    <message>
        <source>Needs somebody along to the doctor.</source>
        <translation>看病需要人陪。</translation>
    </message>
    <message>
        <source>Asks for home meals.</source>
        <translation>想要送餐。</translation>
    </message>
    <message>
        <source>Asks about an allowance.</source>
        <translation>询问补贴。</translation>
    </message>
    <message>
        <source>Wants a handrail at home.</source>
        <translation>家里想装扶手。</translation>
    </message>
    <message>
        <source>Particulars checked, nothing changed.</source>
        <translation>信息已核对，没有变化。</translation>
    </message>
    <message>
        <source>Phone number corrected.</source>
        <translation>电话已更正。</translation>
    </message>
    <message>
        <source>A member was added.</source>
        <translation>家里添了人。</translation>
    </message>
    <message>
        <source>The flat is let.</source>
        <translation>房屋已出租。</translation>
    </message>
    <message>
        <source>No hazard found.</source>
        <translation>没有发现隐患。</translation>
    </message>
    <message>
        <source>Things stored in the corridor.</source>
        <translation>楼道堆放杂物。</translation>
    </message>
    <message>
        <source>E-bike charged indoors.</source>
        <translation>电动车在屋里充电。</translation>
    </message>
    <message>
        <source>Gas hose is old.</source>
        <translation>燃气软管老化。</translation>
    </message>
    <message>
        <source>Wiring is old.</source>
        <translation>电线老化。</translation>
    </message>
    <message>
        <source>Talked with both neighbours.</source>
        <translation>和两家都谈过。</translation>
    </message>
    <message>
        <source>They agreed.</source>
        <translation>双方已说和。</translation>
    </message>
    <message>
        <source>Not settled yet, will come again.</source>
        <translation>还没谈好，再来。</translation>
    </message>
    <message>
        <source>Gifts handed over.</source>
        <translation>送去慰问品。</translation>
    </message>
    <message>
        <source>Policy explained.</source>
        <translation>讲解了政策。</translation>
    </message>
    <message>
        <source>Helped with cleaning.</source>
        <translation>帮助打扫。</translation>
    </message>
    <message>
        <source>Blood pressure taken.</source>
        <translation>量了血压。</translation>
    </message>
    <message>
        <source>Solved on the spot.</source>
        <translation>当场解决。</translation>
    </message>
    <message>
        <source>Passed on to the department.</source>
        <translation>已转有关部门。</translation>
    </message>
    <message>
        <source>Told how it ended.</source>
        <translation>已告知结果。</translation>
    </message>
    <message>
        <source>In good health and good spirits.</source>
        <translation>身体好，精神好。</translation>
    </message>
    <message>
        <source>Life as usual, no needs.</source>
        <translation>生活照常，没有需求。</translation>
    </message>
    <message>
        <source>Children come by often.</source>
        <translation>子女常来看望。</translation>
    </message>
    <message>
        <source>Takes medicine regularly.</source>
        <translation>按时服药。</translation>
    </message>
    <message>
        <source>Reminded of gas and electricity.</source>
        <translation>已提醒用气用电安全。</translation>
    </message>
    <message>
        <source>Reminded of fraud.</source>
        <translation>已提醒防诈骗。</translation>
    </message>
</context>
<context>
    <name>ResidentList</name>
    <message>
        <source>80 and older</source>
        <translation>80 岁以上</translation>
    </message>
    <message>
        <source>Subsistence allowance and destitute</source>
        <translation>低保特困</translation>
    </message>
    <message>
        <source>Floating population</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>待补全</translation>
    </message>
</context>
<context>
    <name>ResidentTexts</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>ID number missing</source>
        <translation>证件号未登记</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>The name is missing.</source>
        <translation>还没填姓名</translation>
    </message>
    <message>
        <source>Without a number the person is listed as incomplete.</source>
        <translation>没有号码也能登记，会列入“待补全”</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Making the sample office</source>
        <translation>正在建示例社区</translation>
    </message>
    <message>
        <source>Making the work orders</source>
        <translation>正在编制示例工单</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>The folder cannot be made. Choose another place.</source>
        <translation>文件夹建不了，换个地方</translation>
    </message>
    <message>
        <source>The pictures cannot be saved there.</source>
        <translation>图片存不到那里</translation>
    </message>
    <message>
        <source>Drawing the screens</source>
        <translation>正在画各个画面</translation>
    </message>
    <message>
        <source>This office cannot be opened, so nothing can be drawn.</source>
        <translation>这个档案打不开，画不了界面。</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Who heads the household from now on</source>
        <translation>今后由谁当户主</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Change the head</source>
        <translation>换户主</translation>
    </message>
    <message>
        <source>The household has another head</source>
        <translation>已换户主</translation>
    </message>
    <message>
        <source>Who leaves (Space ticks several)</source>
        <translation>谁迁出（空格可勾选多人）</translation>
    </message>
    <message>
        <source>away from here for good</source>
        <translation>迁往外地</translation>
    </message>
    <message>
        <source>away for a time, stays registered</source>
        <translation>临时外出，户口不动</translation>
    </message>
    <message>
        <source>to another household here</source>
        <translation>迁到本社区另一户</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Somebody of the other household</source>
        <translation>那一户的任一成员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>work, school, with the children</source>
        <translation>务工、上学、随子女</translation>
    </message>
    <message>
        <source>Who heads those who stay</source>
        <translation>留下的人由谁当户主</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>离开日期</translation>
    </message>
    <message numerus="yes">
        <source>Note %n away</source>
        <translation>
            <numerusform>登记 %n 人外出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people out</source>
        <translation>
            <numerusform>迁出 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are noted as away</source>
        <translation>
            <numerusform>已登记 %n 人外出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved out</source>
        <translation>
            <numerusform>已迁出 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>去世的人</translation>
    </message>
    <message>
        <source>Day of death</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Who heads the household then</source>
        <translation>之后由谁当户主</translation>
    </message>
    <message>
        <source>Register the death</source>
        <translation>登记去世</translation>
    </message>
    <message>
        <source>Register the death, change the head</source>
        <translation>登记去世并换户主</translation>
    </message>
    <message>
        <source>The death is registered</source>
        <translation>已登记去世</translation>
    </message>
    <message>
        <source>Who forms a household of their own (Space ticks several)</source>
        <translation>谁分出去（空格可勾选多人）</translation>
    </message>
    <message>
        <source>Door of the new household</source>
        <translation>新户的门牌</translation>
    </message>
    <message>
        <source>empty: the same door</source>
        <translation>不填：仍在原门牌</translation>
    </message>
    <message>
        <source>Number of the new household</source>
        <translation>新户的户号</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n people</source>
        <translation>
            <numerusform>分出 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The household is split</source>
        <translation>已分户</translation>
    </message>
    <message>
        <source>Somebody of the household that this one joins</source>
        <translation>并入哪一户（找其中任一成员）</translation>
    </message>
    <message>
        <source>What the head of this one is to the other head</source>
        <translation>本户户主是对方户主的什么人</translation>
    </message>
    <message>
        <source>What %1 is to the other head</source>
        <translation>%1是对方户主的什么人</translation>
    </message>
    <message>
        <source>Join the households</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>The households are one</source>
        <translation>已并户</translation>
    </message>
    <message>
        <source>New door</source>
        <translation>新门牌</translation>
    </message>
    <message>
        <source>3-2-501, with the estate where there are several</source>
        <translation>3-2-501，小区不同时写上小区</translation>
    </message>
    <message>
        <source>Day of moving</source>
        <translation>搬家日期</translation>
    </message>
    <message>
        <source>Move the household</source>
        <translation>搬家</translation>
    </message>
    <message>
        <source>The household has moved</source>
        <translation>已搬家</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>孩子姓名</translation>
    </message>
    <message>
        <source>may come later</source>
        <translation>可以以后补</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>母亲或父亲</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>if there is one yet</source>
        <translation>有了再填</translation>
    </message>
    <message>
        <source>Register the birth</source>
        <translation>登记出生</translation>
    </message>
    <message>
        <source>The child is registered</source>
        <translation>已登记出生</translation>
    </message>
    <message>
        <source>Found so on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Note as unchanged</source>
        <translation>核实无变化</translation>
    </message>
    <message>
        <source>Noted: nothing has changed</source>
        <translation>已记：核实无变化</translation>
    </message>
    <message>
        <source>Who joins the household or is back</source>
        <translation>谁加入本户或回来</translation>
    </message>
    <message>
        <source>Not in the file yet: register</source>
        <translation>库里没有：登记新居民</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>and leaves the household until now</source>
        <translation>同时离开原来的户</translation>
    </message>
    <message>
        <source>Who heads the household that is left</source>
        <translation>原来那一户由谁当户主</translation>
    </message>
    <message>
        <source>Note as back</source>
        <translation>登记回来</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>加入本户</translation>
    </message>
    <message>
        <source>Noted as back</source>
        <translation>已登记回来</translation>
    </message>
    <message>
        <source>Added to the household</source>
        <translation>已加入本户</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，什么都没改</translation>
    </message>
    <message>
        <source>The name stands on every printed page.</source>
        <translation>每张打印件上都印社区名称</translation>
    </message>
    <message>
        <source>The code of a county has six digits, for instance 230604.</source>
        <translation>区县代码是六位数字，例如 230604</translation>
    </message>
    <message>
        <source>Say what the full data is needed for; it is recorded.</source>
        <translation>请写明要明文的原因，会留下记录</translation>
    </message>
    <message>
        <source>This is kept from most workers. Ask the colleague who founded the office to grant it to you.</source>
        <translation>这项内容多数人看不到，请建立社区的同事给你开通</translation>
    </message>
    <message>
        <source>Enter the worker&apos;s name.</source>
        <translation>请填工作人员姓名</translation>
    </message>
    <message>
        <source>There is already a worker of this name. Add something that tells the two apart.</source>
        <translation>已有同名的工作人员，加个字区分一下</translation>
    </message>
    <message>
        <source>This worker is at the desk now. Switch to another one first.</source>
        <translation>这名工作人员正在用，先换人</translation>
    </message>
    <message>
        <source>This worker has left the office.</source>
        <translation>这名工作人员已离开</translation>
    </message>
    <message>
        <source>The backup was not made: there is no room left in its folder. The office file is as it was; make room or choose another folder.</source>
        <translation>备份没做成：文件夹所在的盘满了。社区文件没有变，腾出空间或换个文件夹</translation>
    </message>
    <message>
        <source>The backup was not made: the copy did not pass its check. The office file is as it was; run the check on it.</source>
        <translation>备份没做成：副本没有通过检查。社区文件没有变，请对它做一次检查</translation>
    </message>
    <message>
        <source>The backup was not made: its folder cannot be written. The office file is as it was; choose another folder or put the stick in.</source>
        <translation>备份没做成：文件夹写不进去。社区文件没有变，换个文件夹或插好 U 盘</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name; nothing was overwritten.</source>
        <translation>已有同名文件，没有覆盖。换个名字</translation>
    </message>
    <message>
        <source>This is the office file that is open now. Choose a backup of it.</source>
        <translation>这就是正在用的社区文件，请选它的备份</translation>
    </message>
    <message>
        <source>This backup is damaged and was not restored. Choose an older one.</source>
        <translation>这份备份已损坏，没有恢复。选一份更早的</translation>
    </message>
    <message>
        <source>Not saved: this PC&apos;s clock is set to the past. Set date and time, then save again.</source>
        <translation>没存成：电脑时间是过去的时间。调好日期和时间后再存</translation>
    </message>
    <message>
        <source>Not saved: this PC&apos;s clock does not fit what the file has seen. Check date and time, then save again.</source>
        <translation>没存成：电脑时间与文件里的记录对不上。核对日期和时间后再存</translation>
    </message>
    <message>
        <source>The office file is busy: something else is being saved. Try again in a moment.</source>
        <translation>社区文件正忙：在保存别的内容，稍后再试</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Nothing in the file was changed; make room and save again.</source>
        <translation>没存成：磁盘满了。文件没有改动，腾出空间后再存</translation>
    </message>
    <message>
        <source>Not saved: the office file may only be read. Copy it to a folder you may write to.</source>
        <translation>没存成：社区文件是只读的，复制到可写的文件夹再用</translation>
    </message>
    <message>
        <source>Not saved: the disk or stick did not answer. Nothing in the file was changed; put it back and save again.</source>
        <translation>没存成：磁盘或 U 盘没有响应。文件没有改动，接好后再存</translation>
    </message>
    <message>
        <source>The office file is damaged. Restore the last backup to a new file.</source>
        <translation>社区文件已损坏，请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>The office file cannot be opened. Check that the disk or stick is there.</source>
        <translation>社区文件打不开，看看磁盘或 U 盘在不在</translation>
    </message>
    <message>
        <source>The office file could not be read or saved. Nothing was changed.</source>
        <translation>社区文件读写不了，什么都没改</translation>
    </message>
    <message>
        <source>There is no such office file.</source>
        <translation>没有这个社区文件</translation>
    </message>
    <message>
        <source>Office founded</source>
        <translation>建立社区</translation>
    </message>
    <message>
        <source>Change of the office&apos;s particulars</source>
        <translation>修改社区信息</translation>
    </message>
    <message>
        <source>Sample office filled</source>
        <translation>生成示例社区</translation>
    </message>
    <message>
        <source>Resident registered</source>
        <translation>登记居民</translation>
    </message>
    <message>
        <source>Change of a resident</source>
        <translation>修改居民</translation>
    </message>
    <message>
        <source>Resident removed</source>
        <translation>删除居民</translation>
    </message>
    <message>
        <source>Resident brought back</source>
        <translation>恢复居民</translation>
    </message>
    <message>
        <source>Resident moved</source>
        <translation>居民迁移</translation>
    </message>
    <message>
        <source>Household added</source>
        <translation>登记户</translation>
    </message>
    <message>
        <source>Change of a household</source>
        <translation>修改户</translation>
    </message>
    <message>
        <source>Household removed</source>
        <translation>删除户</translation>
    </message>
    <message>
        <source>Member added to a household</source>
        <translation>加入户</translation>
    </message>
    <message>
        <source>Change of a membership</source>
        <translation>修改在户关系</translation>
    </message>
    <message>
        <source>Member taken out of a household</source>
        <translation>移出户</translation>
    </message>
    <message>
        <source>Care group added</source>
        <translation>加入人员类别</translation>
    </message>
    <message>
        <source>Change of a care record</source>
        <translation>修改人员类别记录</translation>
    </message>
    <message>
        <source>Care group taken away</source>
        <translation>去掉人员类别</translation>
    </message>
    <message>
        <source>Worker added</source>
        <translation>添加工作人员</translation>
    </message>
    <message>
        <source>Change of a worker</source>
        <translation>修改工作人员</translation>
    </message>
    <message>
        <source>Worker renamed</source>
        <translation>工作人员改名</translation>
    </message>
    <message>
        <source>Worker left the office</source>
        <translation>工作人员离开</translation>
    </message>
    <message>
        <source>Worker is back in the office</source>
        <translation>工作人员回来了</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>修改视图</translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation>视图改名</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Word for a code remembered</source>
        <translation>记住代码的叫法</translation>
    </message>
    <message>
        <source>Column mapping remembered</source>
        <translation>记住列的对应</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>登记%1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1: brought back</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>Import: %1 residents added, %2 changed</source>
        <translation>导入：新增 %1 人，修改 %2 人</translation>
    </message>
    <message>
        <source>Import of %1 residents</source>
        <translation>导入 %1 名居民</translation>
    </message>
    <message>
        <source>Import: %1 residents changed</source>
        <translation>导入：修改 %1 人</translation>
    </message>
    <message>
        <source>Import of a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>This deed is not in the file.</source>
        <translation>文件里没有这一步</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>其他改动</translation>
    </message>
    <message>
        <source>This record is not in the file.</source>
        <translation>文件里没有这条记录</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>文件本身已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Something foreign stands in the file: %1</source>
        <translation>文件里有外来的东西：%1</translation>
    </message>
    <message>
        <source>%1 stands in the journal but not in its table.</source>
        <translation>%1在日志里有，表里没有</translation>
    </message>
    <message>
        <source>%1 links to a record that does not exist.</source>
        <translation>%1指向一条不存在的记录</translation>
    </message>
    <message>
        <source>%1 is not what the journal says: %2.</source>
        <translation>%1与流水日志不一致：%2</translation>
    </message>
    <message>
        <source>The identity of %1 is not what the journal says.</source>
        <translation>%1的编号与日志不一致</translation>
    </message>
    <message>
        <source>Record %1 has an identity but no deed in the journal.</source>
        <translation>记录 %1 有编号，日志里却没有来历</translation>
    </message>
    <message>
        <source>%1 stands in its table but not in the journal.</source>
        <translation>%1在表里有，日志里没有</translation>
    </message>
    <message>
        <source>Who changed a field of record %1 last is not what the journal says.</source>
        <translation>记录 %1 的字段最后由谁改动，与日志不一致</translation>
    </message>
    <message>
        <source>The removal of record %1 is not what the journal says.</source>
        <translation>记录 %1 的删除与日志不一致</translation>
    </message>
    <message>
        <source>The history of record %1 is not what the journal says.</source>
        <translation>记录 %1 的经过与日志不一致</translation>
    </message>
    <message>
        <source>The tables were not rebuilt: the journal itself is damaged. Restore the last good backup to a new file.</source>
        <translation>没有重建：日志本身已损坏。请把最近的好备份恢复成新文件</translation>
    </message>
    <message>
        <source>The tables of this office file are damaged. Run the check, then rebuild them from the journal.</source>
        <translation>这个社区文件的表已损坏。先检查，再从日志重建</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>The journal of this office file is damaged. Run the check and restore the last good backup to a new file.</source>
        <translation>这个社区文件的日志已损坏。做一次检查，把最近的好备份恢复成新文件</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>The journal has a hole before deed %1 of desk %2.</source>
        <translation>台席 %2 的日志在第 %1 笔之前缺了一段</translation>
    </message>
    <message>
        <source>Deed %1 of desk %2 (%3) was altered after it was saved: its chain does not fit.</source>
        <translation>台席 %2 第 %1 笔（%3）存好后被改过：链对不上</translation>
    </message>
    <message>
        <source>What deed %1 of desk %2 did can no longer be read or was altered after it was saved.</source>
        <translation>台席 %2 第 %1 笔的内容读不出来，或存好后被改过</translation>
    </message>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>程序不完整，请重新安装</translation>
    </message>
    <message>
        <source>The office file cannot be kept safely in this place. Copy it to a folder on this PC&apos;s own disk.</source>
        <translation>社区文件放在这里不安全，复制到本机硬盘的文件夹里</translation>
    </message>
    <message>
        <source>This office file was written by a newer Allpost. Update the program on this PC; nothing was changed in the file.</source>
        <translation>这个社区文件是更新版本的全岗通写的，没有动它。请先更新本机程序</translation>
    </message>
    <message>
        <source>The office file may not live on a network share: two PCs would damage it. Copy it to this PC&apos;s own disk; desks exchange bundles instead.</source>
        <translation>社区文件不能放在网络共享里：两台电脑会把它弄坏。复制到本机硬盘，台席之间用交换包</translation>
    </message>
    <message>
        <source>The office file may not live in a synchronised folder: another program would overwrite it. Copy it to an ordinary folder.</source>
        <translation>社区文件不能放在同步盘里：会被同步程序覆盖。复制到普通文件夹</translation>
    </message>
    <message>
        <source>There is no office file at this place. If it lies on a stick, put the stick in.</source>
        <translation>这里没有社区文件。如果在 U 盘上，请插上 U 盘</translation>
    </message>
    <message>
        <source>This is a folder, not an office file.</source>
        <translation>这是文件夹，不是社区文件</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed in it; restore the last backup to a new file.</source>
        <translation>这个文件是空的，没有动它。请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>This file belongs to somebody else and may not be read.</source>
        <translation>这个文件属于别人，读不了</translation>
    </message>
    <message>
        <source>This is not an office file, or it is damaged. Nothing was changed in it; if it was one, restore the last backup to a new file.</source>
        <translation>这不是社区文件，或已损坏，没有动它。如果原来是，请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>This file belongs to another program. Nothing was changed in it.</source>
        <translation>这是别的程序的文件，没有动它</translation>
    </message>
    <message>
        <source>This office file may only be read here. Copy it to a folder you may write to and open it there.</source>
        <translation>这个社区文件在这里是只读的，复制到可写的文件夹再打开</translation>
    </message>
    <message>
        <source>This office file is open in another Allpost window. Use that window, or close it first.</source>
        <translation>这个社区文件在另一个窗口里开着。用那个窗口，或先关掉它</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another place.</source>
        <translation>文件夹建不了，换个地方</translation>
    </message>
    <message>
        <source>Something was put into this office file by another program. It was not opened; restore the last backup to a new file.</source>
        <translation>这个社区文件被别的程序动过，没有打开。请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>The copy before the upgrade could not be kept, so the file was not upgraded. Make room or choose another folder for backups.</source>
        <translation>升级前的副本没能留下，所以没有升级。腾出空间或换个备份文件夹</translation>
    </message>
    <message>
        <source>This office file has no desk. Restore the last backup to a new file.</source>
        <translation>这个社区文件没有台席，请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>This file is a copy of another office file on this PC. It now counts as a desk of its own; work in one of the two only.</source>
        <translation>这是本机另一个社区文件的副本，现在算作单独的台席；两个文件只用其中一个</translation>
    </message>
    <message>
        <source>This file is a restored copy. It now counts as a desk of its own, and what was done after the copy was made is not in it.</source>
        <translation>这是恢复出来的副本，现在算作单独的台席；做副本之后的改动不在里面</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>这条记录已不在文件里</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>This cannot be undone: something in it was issued or counts in an account. Reverse it by a deed of its own.</source>
        <translation>这一步不能撤销：里面有已出具或已记账的内容，请另做一笔冲回</translation>
    </message>
    <message>
        <source>Not undone: what it was before is no longer there (%1).</source>
        <translation>没有撤销：原来的内容已不在（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Not undone: something was built on it since, in %n place(s) (%1, “%2”, %3). Undo that first.</source>
        <translation>
            <numerusform>没有撤销：之后又有 %n 处以它为基础（%1，“%2”，%3）。先撤销那一步</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: this was done more than seven days ago. Change the records by hand.</source>
        <translation>没有撤销：已过七天，请逐条修改</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>这一步已经撤销过了</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>This office file is open in another Allpost window. Save there, or close it first.</source>
        <translation>这个社区文件在另一个窗口里开着。在那边保存，或先关掉它</translation>
    </message>
    <message>
        <source>Something else is being saved, an import perhaps. What you typed is kept; it can be saved when that has ended.</source>
        <translation>正在保存别的内容（可能是导入）。填写的内容还在，等它结束就能存</translation>
    </message>
    <message>
        <source>Not saved. Nothing in the file was changed; save again.</source>
        <translation>没存成：文件没有改动，再存一次</translation>
    </message>
    <message>
        <source>A linked record is no longer in the file.</source>
        <translation>所关联的记录已不在文件里</translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Both versions are shown; choose what stays.</source>
        <translation>这条记录刚被改过。两个版本都列出来了，选要留的</translation>
    </message>
    <message>
        <source>Care group ended</source>
        <translation>结束人员类别</translation>
    </message>
    <message>
        <source>Something is being saved just now. Switch when it has ended.</source>
        <translation>正在保存，结束后再换人</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than %1; keep a smaller one.</source>
        <translation>文件超过 %1，请换小一些的。</translation>
    </message>
    <message>
        <source>The photo is not in this file.</source>
        <translation>文件里没有这张照片。</translation>
    </message>
    <message>
        <source>The photo is damaged. A backup may still have it.</source>
        <translation>照片已损坏，备份里可能还有。</translation>
    </message>
    <message>
        <source>The photo %1 is damaged.</source>
        <translation>照片 %1 已损坏。</translation>
    </message>
    <message>
        <source>%1 %2: its photo %3 is missing.</source>
        <translation>%1 %2：照片 %3 不见了。</translation>
    </message>
    <message>
        <source>Two records linked as one person</source>
        <translation>两份档案记为同一人</translation>
    </message>
    <message>
        <source>Records of one person taken apart</source>
        <translation>同一人的档案分开</translation>
    </message>
    <message>
        <source>Said to be two different people</source>
        <translation>记为两个不同的人</translation>
    </message>
    <message>
        <source>No longer said to be two different people</source>
        <translation>取消“不同的人”标记</translation>
    </message>
    <message>
        <source>New head of a household</source>
        <translation>换户主</translation>
    </message>
    <message>
        <source>Members moved out of a household</source>
        <translation>成员迁出</translation>
    </message>
    <message>
        <source>Away for a time</source>
        <translation>暂时外出</translation>
    </message>
    <message>
        <source>Household moved to another door</source>
        <translation>整户搬家</translation>
    </message>
    <message>
        <source>Households joined</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>Household split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Birth recorded</source>
        <translation>出生登记</translation>
    </message>
    <message>
        <source>Death recorded</source>
        <translation>去世登记</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回来登记</translation>
    </message>
    <message>
        <source>Household verified</source>
        <translation>核实户情</translation>
    </message>
    <message>
        <source>Resident joined a household</source>
        <translation>居民入户</translation>
    </message>
    <message>
        <source>Care group of the office added</source>
        <translation>新增本社区类别</translation>
    </message>
    <message>
        <source>Care group set otherwise</source>
        <translation>调整人员类别设置</translation>
    </message>
    <message>
        <source>Care group renamed</source>
        <translation>类别改名</translation>
    </message>
    <message>
        <source>Care group closed</source>
        <translation>停用人员类别</translation>
    </message>
    <message>
        <source>Estate added</source>
        <translation>小区已新增</translation>
    </message>
    <message>
        <source>Change of an estate</source>
        <translation>小区资料变更</translation>
    </message>
    <message>
        <source>Estate renamed</source>
        <translation>小区更名</translation>
    </message>
    <message>
        <source>Estate removed</source>
        <translation>小区已删除</translation>
    </message>
    <message>
        <source>Estate closed</source>
        <translation>小区已撤销</translation>
    </message>
    <message>
        <source>Two estates made one</source>
        <translation>两个小区合并</translation>
    </message>
    <message>
        <source>Building added</source>
        <translation>楼栋已新增</translation>
    </message>
    <message>
        <source>Change of a building</source>
        <translation>楼栋资料变更</translation>
    </message>
    <message>
        <source>Building renumbered</source>
        <translation>楼栋改号</translation>
    </message>
    <message>
        <source>Building removed</source>
        <translation>楼栋已删除</translation>
    </message>
    <message>
        <source>Building closed</source>
        <translation>楼栋已撤销</translation>
    </message>
    <message>
        <source>Two buildings made one</source>
        <translation>两栋楼合并</translation>
    </message>
    <message>
        <source>Building put into another estate</source>
        <translation>楼栋改归另一小区</translation>
    </message>
    <message>
        <source>Stairwell added</source>
        <translation>单元已新增</translation>
    </message>
    <message>
        <source>Change of a stairwell</source>
        <translation>单元资料变更</translation>
    </message>
    <message>
        <source>Stairwell renumbered</source>
        <translation>单元改号</translation>
    </message>
    <message>
        <source>Stairwell removed</source>
        <translation>单元已删除</translation>
    </message>
    <message>
        <source>Stairwell closed</source>
        <translation>单元已撤销</translation>
    </message>
    <message>
        <source>Two stairwells made one</source>
        <translation>两个单元合并</translation>
    </message>
    <message>
        <source>Door added</source>
        <translation>门牌已新增</translation>
    </message>
    <message>
        <source>Change of a door</source>
        <translation>门牌资料变更</translation>
    </message>
    <message>
        <source>Door renumbered</source>
        <translation>门牌改号</translation>
    </message>
    <message>
        <source>Door removed</source>
        <translation>门牌已删除</translation>
    </message>
    <message>
        <source>Door closed</source>
        <translation>门牌已撤销</translation>
    </message>
    <message>
        <source>Two doors made one</source>
        <translation>两个门牌合并</translation>
    </message>
    <message>
        <source>Change of a place name</source>
        <translation>地名变更</translation>
    </message>
    <message>
        <source>Visit noted</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Sheet of visits noted</source>
        <translation>登记一批走访</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>修改走访</translation>
    </message>
    <message>
        <source>Follow-up of a visit answered</source>
        <translation>答复走访跟进</translation>
    </message>
    <message>
        <source>Visit taken back</source>
        <translation>撤回走访</translation>
    </message>
    <message>
        <source>Grids prepared</source>
        <translation>建立网格层与岗位</translation>
    </message>
    <message>
        <source>Grid ended</source>
        <translation>撤销网格</translation>
    </message>
    <message>
        <source>Grid split</source>
        <translation>拆分网格</translation>
    </message>
    <message>
        <source>Grids merged</source>
        <translation>合并网格</translation>
    </message>
    <message>
        <source>Grids evened out</source>
        <translation>均衡网格</translation>
    </message>
    <message>
        <source>Grid layer ended</source>
        <translation>撤销网格层</translation>
    </message>
    <message>
        <source>Buildings given to a grid</source>
        <translation>楼栋划入网格</translation>
    </message>
    <message>
        <source>Buildings taken out of a grid</source>
        <translation>楼栋移出网格</translation>
    </message>
    <message>
        <source>Post filled</source>
        <translation>岗位任用</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation>岗位更改</translation>
    </message>
    <message>
        <source>Post ended</source>
        <translation>岗位卸任</translation>
    </message>
    <message>
        <source>Post handed over</source>
        <translation>岗位交接</translation>
    </message>
    <message>
        <source>Example hint rules added</source>
        <translation>添加提示规则示例</translation>
    </message>
    <message>
        <source>Hint rule added</source>
        <translation>新增提示规则</translation>
    </message>
    <message>
        <source>Change of a hint rule</source>
        <translation>修改提示规则</translation>
    </message>
    <message>
        <source>Hint rule removed</source>
        <translation>删除提示规则</translation>
    </message>
    <message>
        <source>Hint settled</source>
        <translation>提示已处理</translation>
    </message>
    <message>
        <source>Hint asked again</source>
        <translation>提示重新生效</translation>
    </message>
    <message>
        <source>Example departments added</source>
        <translation>新增示例部门</translation>
    </message>
    <message>
        <source>Example categories added</source>
        <translation>加入示例分类</translation>
    </message>
    <message>
        <source>Department renamed</source>
        <translation>部门更名</translation>
    </message>
    <message>
        <source>Two departments made one</source>
        <translation>两个部门合并</translation>
    </message>
    <message>
        <source>Department closed</source>
        <translation>停用部门</translation>
    </message>
    <message>
        <source>Department opened again</source>
        <translation>恢复部门</translation>
    </message>
    <message>
        <source>Example duty list added</source>
        <translation>新增示例职责清单</translation>
    </message>
    <message>
        <source>Duty list brought in</source>
        <translation>导入职责清单</translation>
    </message>
    <message>
        <source>Item struck from the duty list</source>
        <translation>事项移出清单</translation>
    </message>
    <message>
        <source>Task from above received</source>
        <translation>登记下派任务</translation>
    </message>
    <message>
        <source>Task from above admitted</source>
        <translation>下派任务准入</translation>
    </message>
    <message>
        <source>Task from above admitted by exception</source>
        <translation>下派任务例外准入</translation>
    </message>
    <message>
        <source>Task from above refused</source>
        <translation>下派任务不予接收</translation>
    </message>
    <message>
        <source>Answer to a task from above taken back</source>
        <translation>撤回下派任务的答复</translation>
    </message>
    <message>
        <source>Department scored</source>
        <translation>部门评分</translation>
    </message>
    <message>
        <source>Departments called to a place</source>
        <translation>吹哨召集部门</translation>
    </message>
    <message>
        <source>Joint resolution on site</source>
        <translation>记现场会商结果</translation>
    </message>
    <message>
        <source>Call to a place taken back</source>
        <translation>取消召集部门</translation>
    </message>
    <message>
        <source>Example matters added</source>
        <translation>添加示例事项</translation>
    </message>
    <message>
        <source>Matter added</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>Change of a matter</source>
        <translation>修改事项</translation>
    </message>
    <message>
        <source>Matter copied</source>
        <translation>复制事项</translation>
    </message>
    <message>
        <source>Matter no longer offered</source>
        <translation>停用事项</translation>
    </message>
    <message>
        <source>Matter offered again</source>
        <translation>恢复事项</translation>
    </message>
    <message>
        <source>Example matter checked</source>
        <translation>示例事项已核对</translation>
    </message>
    <message>
        <source>List of papers not to be issued added</source>
        <translation>添加不应出具证明清单</translation>
    </message>
    <message>
        <source>Paper not to be issued added</source>
        <translation>新增不应出具的证明</translation>
    </message>
    <message>
        <source>Change of a paper not to be issued</source>
        <translation>修改不应出具的证明</translation>
    </message>
    <message>
        <source>Paper taken off the list of those not to be issued</source>
        <translation>移出不应出具清单</translation>
    </message>
    <message>
        <source>Skill of a worker set</source>
        <translation>设置工作人员技能</translation>
    </message>
    <message>
        <source>Visitor put on the waiting list</source>
        <translation>来访取号等候</translation>
    </message>
    <message>
        <source>Visitor called to the counter</source>
        <translation>叫号接待</translation>
    </message>
    <message>
        <source>Visitor left without being served</source>
        <translation>来访人离开</translation>
    </message>
    <message>
        <source>Visit at the counter ended</source>
        <translation>结束来访</translation>
    </message>
    <message>
        <source>Visitor recognised as a resident</source>
        <translation>来访人认定为居民</translation>
    </message>
    <message>
        <source>Change of a visit at the counter</source>
        <translation>修改来访信息</translation>
    </message>
    <message>
        <source>Matter begun</source>
        <translation>开始办理事项</translation>
    </message>
    <message>
        <source>Matter taken up again</source>
        <translation>继续办理事项</translation>
    </message>
    <message>
        <source>Matter kept for now</source>
        <translation>暂存办理事项</translation>
    </message>
    <message>
        <source>Matter accepted</source>
        <translation>受理事项</translation>
    </message>
    <message>
        <source>One-time notice given</source>
        <translation>出具一次性告知单</translation>
    </message>
    <message>
        <source>Matter done</source>
        <translation>办结事项</translation>
    </message>
    <message>
        <source>Matter accepted and done</source>
        <translation>受理并办结事项</translation>
    </message>
    <message>
        <source>Matter passed on as a work order</source>
        <translation>转办为工单</translation>
    </message>
    <message>
        <source>Matter handed to a colleague</source>
        <translation>交接给同事</translation>
    </message>
    <message>
        <source>Matter taken over</source>
        <translation>接手办理事项</translation>
    </message>
    <message>
        <source>Matter dropped</source>
        <translation>撤回办理事项</translation>
    </message>
    <message>
        <source>Matter taken back into hand</source>
        <translation>退回在办</translation>
    </message>
    <message>
        <source>Answered that a paper is not issued</source>
        <translation>答复不予出具证明</translation>
    </message>
    <message>
        <source>Example templates of papers added</source>
        <translation>加入示例文书模板</translation>
    </message>
    <message>
        <source>Template of a paper added</source>
        <translation>新增文书模板</translation>
    </message>
    <message>
        <source>Change of a template of papers</source>
        <translation>修改文书模板</translation>
    </message>
    <message>
        <source>Template of a paper closed</source>
        <translation>停用文书模板</translation>
    </message>
    <message>
        <source>Template of a paper offered again</source>
        <translation>恢复文书模板</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>出具文书</translation>
    </message>
    <message>
        <source>Number taken for a letter written elsewhere</source>
        <translation>为别处写的函件取号</translation>
    </message>
    <message>
        <source>Paper declared void</source>
        <translation>文书作废</translation>
    </message>
    <message>
        <source>Import of a list of work orders</source>
        <translation>导入工单清单</translation>
    </message>
    <message>
        <source>One more caller of a work order</source>
        <translation>工单增加诉求人</translation>
    </message>
    <message>
        <source>Work order corrected</source>
        <translation>更正工单</translation>
    </message>
    <message>
        <source>File kept with a work order</source>
        <translation>工单添加附件</translation>
    </message>
    <message>
        <source>Notice of the holidays read in</source>
        <translation>导入放假安排</translation>
    </message>
    <message>
        <source>Day of the calendar set otherwise</source>
        <translation>自定日历中的一天</translation>
    </message>
    <message>
        <source>Exception of the calendar taken back</source>
        <translation>取消日历自定安排</translation>
    </message>
    <message>
        <source>Year of the calendar confirmed</source>
        <translation>确认日历年度</translation>
    </message>
    <message>
        <source>Year of the calendar taken out</source>
        <translation>撤下日历年度</translation>
    </message>
    <message>
        <source>Office hours ended</source>
        <translation>办公时间终止</translation>
    </message>
    <message>
        <source>Work order: %1</source>
        <translation>工单：%1</translation>
    </message>
    <message>
        <source>Reading the work orders</source>
        <translation>正在读取工单</translation>
    </message>
    <message>
        <source>The state of work order %1 is not what its events say.</source>
        <translation>工单 %1 的状态与流转记录不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n states of work orders belong to no order.</source>
        <translation>
            <numerusform>%n 条工单状态没有对应的工单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample orders added</source>
        <translation>已加入示例工单</translation>
    </message>
    <message>
        <source>Visit to the counter</source>
        <translation>前台接待来访</translation>
    </message>
    <message>
        <source>Order registered</source>
        <translation>登记工单</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the program as a code: write zh in Chinese.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>VisitTexts</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>超 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>没有期限</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>till today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>需求：%1</translation>
    </message>
    <message>
        <source>Hazard: %1</source>
        <translation>隐患：%1</translation>
    </message>
    <message>
        <source>To do: %1 (%2)</source>
        <translation>待办：%1（%2）</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>已办：%1（%2）</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>There is no grid “%1”.</source>
        <translation>没有网格“%1”。</translation>
    </message>
    <message>
        <source>The picture is too large to be opened safely. Take it smaller, or cut it.</source>
        <translation>图片太大，打开不安全。请缩小或裁剪。</translation>
    </message>
    <message>
        <source>The photo cannot be read. Is the stick still in?</source>
        <translation>照片读不出来。U 盘还插着吗？</translation>
    </message>
    <message>
        <source>This is no photo the program can read. It reads JPEG, PNG, BMP and WebP.</source>
        <translation>这不是能读的照片。可用 JPEG、PNG、BMP、WebP。</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be opened.</source>
        <translation>照片已损坏，打不开。</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>没有图片。</translation>
    </message>
    <message>
        <source>The photo could not be made smaller.</source>
        <translation>照片没能缩小。</translation>
    </message>
    <message>
        <source>The day of the visit is missing.</source>
        <translation>请填写走访日期</translation>
    </message>
    <message>
        <source>The day lies after today. Note the visit once it was made.</source>
        <translation>日期在今天以后，走访后再登记</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期</translation>
    </message>
    <message>
        <source>The follow-up lies before the visit. It should be a later day.</source>
        <translation>跟进期限早于走访日期，应该在走访之后</translation>
    </message>
    <message>
        <source>Say what is to be done by then.</source>
        <translation>请写明到期要办的事</translation>
    </message>
    <message>
        <source>There is no follow-up to answer.</source>
        <translation>没有要答复的跟进</translation>
    </message>
    <message>
        <source>On this day the person was not born yet.</source>
        <translation>这一天此人还没出生</translation>
    </message>
    <message>
        <source>The person had died by then. Visited were those left behind?</source>
        <translation>此人当时已去世，走访的是家属吗？</translation>
    </message>
    <message>
        <source>Say who was visited.</source>
        <translation>请填写走访了谁</translation>
    </message>
    <message>
        <source>This household is no longer in the file.</source>
        <translation>文件里已没有这一户</translation>
    </message>
    <message>
        <source>This household ended on %1. Choose the one the people live in now, or an earlier day.</source>
        <translation>这一户已于 %1 销户。请选现在的户，或更早的日期</translation>
    </message>
    <message>
        <source>On this day the person was not of this household.</source>
        <translation>这一天此人不在这一户</translation>
    </message>
    <message>
        <source>Say who went.</source>
        <translation>请填写走访人</translation>
    </message>
    <message>
        <source>Say whether somebody was met.</source>
        <translation>请选走访结果</translation>
    </message>
    <message>
        <source>This is not in the list.</source>
        <translation>列表里没有这一项</translation>
    </message>
    <message>
        <source>This follow-up was answered on %1.</source>
        <translation>这项跟进已于 %1 答复</translation>
    </message>
    <message>
        <source>Say how it was answered.</source>
        <translation>请填写怎样答复的</translation>
    </message>
    <message>
        <source>The day of the answer lies between the visit and today.</source>
        <translation>答复日期应在走访之后、今天之前</translation>
    </message>
</context>
<context>
    <name>Whistles</name>
    <message>
        <source>Choose at least one department to call.</source>
        <translation>至少选一个要召集的部门。</translation>
    </message>
    <message>
        <source>Write the time as 14:30 or 11-23 09:00.</source>
        <translation>时间写成 14:30 或 11-23 09:00。</translation>
    </message>
    <message>
        <source>They cannot be there before they are called. Choose a later time.</source>
        <translation>应到时间早于现在，请改晚一些。</translation>
    </message>
    <message>
        <source>Settled on site, whistle %1: %2</source>
        <translation>吹哨 %1 现场商定：%2</translation>
    </message>
    <message>
        <source>Settled on site, whistle %1: %2, to be done by %3</source>
        <translation>吹哨 %1 现场商定：%2，%3 前完成</translation>
    </message>
    <message>
        <source>The order is “%1”; nobody is called to it any more.</source>
        <translation>工单“%1”，不再召集部门。</translation>
    </message>
    <message>
        <source>All of these departments were called already.</source>
        <translation>这些部门都已召集过。</translation>
    </message>
    <message>
        <source>It was called at %1 and cannot have come before.</source>
        <translation>%1 才召集，不会早于这个时间到场。</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>Only who has come signs on site. Note the arrival first.</source>
        <translation>到场才能签字，请先记到场时间。</translation>
    </message>
    <message>
        <source>Say what is to be done by this day.</source>
        <translation>写明到这一天要办什么。</translation>
    </message>
    <message>
        <source>The day lies before the whistle.</source>
        <translation>这一天早于吹哨。</translation>
    </message>
    <message>
        <source>This department has answered already; what happened stays in the record.</source>
        <translation>这个部门已有答复；发生过的留在记录里。</translation>
    </message>
    <message>
        <source>Say what was settled.</source>
        <translation>写明商定了什么。</translation>
    </message>
    <message>
        <source>Only a task in words can become an order.</source>
        <translation>写明承担什么，才能立工单。</translation>
    </message>
    <message>
        <source>New orders: %1</source>
        <translation>另立工单：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>These records are linked as one person already.</source>
        <translation>这两份档案已记为同一人。</translation>
    </message>
</context>
<context>
    <name>WorkingTime</name>
    <message>
        <source>%1, make-up working day</source>
        <translation>%1调休上班</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
</TS>
