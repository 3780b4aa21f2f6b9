/** Local parts behind which no person reads: whole words of them are enough. */
const ROBOT =
  /(?:^|[-_.+])(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|not?[-_.]?respon(?:d|se|der)|ne[-_.]?pas[-_.]?repondre|antwort[-_.]?nicht|nicht[-_.]?antworten|keine[-_.]?antwort|unsubscribe)(?:$|[-_.+])/;
const ROBOT_WHOLE =
  /^(?:mailer[-_.]?daemon|postmaster|bounces?|notifications?|notify|alerts?|news(?:letters?)?|automated|auto[-_.]?(?:confirm|mailer|reply)|daemon|cron|root|www-data|apache|nobody|jenkins|hudson|jira|git|gitbox|github|gitlab|buildbot|bugzilla|listserv|majordomo|mailman|sympa|owner|calendar-notification|invitations?|mailings?|updates?|digest|messages-noreply|reply|undisclosed-recipients?)(?:$|[+=]|-(?:noreply|bounces?|daemon|list)$)/;

/** True for addresses that machines write from: `no-reply@`, `mailer-daemon@`, `notifications@`. Role addresses as info@ are people. */
export function isRobotAddress(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return ROBOT.test(local) || ROBOT_WHOLE.test(local);
}
