/** The workspace's own words; the app has its own translations. */

const WORDS = {
  en: {
    open: 'All open', waiting: 'Unanswered', solved: 'Solved', all: 'All', requester: 'Requester', priority: 'Priority', tags: 'Tags',
    add_tag: 'Add a tag', public_reply: 'Public reply', internal_note: 'Internal note', apply_macro: 'Apply macro',
    submit_as: 'Submit as', next_ticket: 'Go to next ticket', new: 'New', pending: 'Pending', hold: 'On-hold', closed: 'Closed',
    status_open: 'Open', status_solved: 'Solved', low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent', none: '-',
    next_buyer: 'Next buyer', write_mail: 'Write a buyer mail', settings: 'App settings', workspace: 'Workspace', faults: 'Faults',
    marketplace: 'Marketplace', order_id: 'Order id', message: 'Message', send: 'Send', cancel: 'Cancel', close: 'Close',
    in_reply: 'As a further message on the open ticket', no_ticket: 'No ticket here.', no_app: 'No app is installed.',
    left: 'left', late: 'late', reply_here: 'Write a reply to the buyer', note_here: 'Write a note for colleagues',
    light: 'Light', dark: 'Dark', no_fault: 'works', via: 'via', to: 'To', saved: 'Ticket saved.', no_mail: 'No buyer is waiting.',
    closed_hint: 'This ticket is closed.', new_ticket: 'New ticket', subject: 'Subject', tray: 'Tray', conflict: 'Somebody changed the ticket meanwhile.'
  },
  zh: {
    open: '未解决', waiting: '待回复', solved: '已解决', all: '全部', requester: '请求者', priority: '优先级', tags: '标签',
    add_tag: '添加标签', public_reply: '公开回复', internal_note: '内部备注', apply_macro: '应用宏', submit_as: '提交为',
    next_ticket: '提交后转到下一工单', new: '新建', pending: '待回应', hold: '暂停', closed: '已关闭', status_open: '开放', status_solved: '已解决',
    low: '低', normal: '正常', high: '高', urgent: '紧急', none: '-', next_buyer: '下一位买家', write_mail: '写买家邮件', settings: '应用设置',
    workspace: '工作台', faults: '故障', marketplace: '站点', order_id: '订单号', message: '消息', send: '发送', cancel: '取消', close: '关闭',
    in_reply: '作为当前工单的后续消息', no_ticket: '此处没有工单。', no_app: '未安装应用。', left: '剩余', late: '超时', reply_here: '给买家写回复',
    note_here: '给同事写备注', light: '浅色', dark: '深色', no_fault: '正常', via: '来自', to: '收件人', saved: '工单已保存。', no_mail: '没有等待的买家。',
    closed_hint: '此工单已关闭。', new_ticket: '新工单', subject: '主题', tray: '侧栏', conflict: '其他人已更改此工单。'
  }
}

let language = 'en'

/** Sets the language from an agent's locale. */
export function setLocale (locale) {
  language = String(locale).toLowerCase().startsWith('zh') ? 'zh' : 'en'
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

export const t = key => WORDS[language][key] ?? key
export const statusName = status => t({ open: 'status_open', solved: 'status_solved' }[status] ?? status)
