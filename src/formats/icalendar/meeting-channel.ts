import type { Channel } from '../../model/channel.ts';
import { type Component, properties, rawValue, textValue } from './component.ts';

const LINK = /https?:\/\/|^\s*www\./i;
/** Places where people meet by video; in a description any other link is only something to read. */
const VIDEO_LINK =
  /https?:\/\/[^\s<>"]*(?:zoom\.us|zoomgov\.com|meet\.google\.com|hangouts\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|appear\.in|meet\.jit\.si|jitsi|gotomeet(?:ing)?\.(?:com|me)|gotomeeting\.com|skype\.com|bluejeans\.com|chime\.aws|bigbluebutton|join\.me|ringcentral\.com|around\.co|gather\.town|livestorm|demio\.com|discord\.gg|facetime\.apple\.com|lync\.com)/i;
const VIDEO_WORDS =
  /\b(?:zoom|(?:microsoft |ms )?teams|google meet|webex|skype|hangouts?|facetime|jitsi|video ?(?:call|conference|konferenz)|videokonferenz|visio(?:conf[ée]rence)?|online|virtual|remote)\b/i;
const PHONE_WORDS =
  /\b(?:phone|telephone|call|dial[- ]?in|tele(?:f|ph)on\w*|telefono|tel[ée]fono|anruf|appel|whatsapp|signal)\b|^\s*(?:tel:)?\+?[\d\s()/.-]{6,}\s*$/i;
const CONFERENCE = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'X-ZOOM-URL',
];

/** How a meeting is held (science §3.5): by video where there is a link, in person where there is a place without one, else by phone. */
export function meetingChannel(event: Component): Channel {
  const place = textValue(event, 'LOCATION');
  const conferences = CONFERENCE.flatMap((name) => properties(event, name)).filter(({ rawValue: value }) =>
    /:/.test(value),
  );
  if (conferences.some(({ rawValue: value }) => !/^tel:/i.test(value.trim()))) return 'video';
  if (LINK.test(place) || VIDEO_LINK.test(rawValue(event, 'URL'))) return 'video';
  if (place === '' || VIDEO_WORDS.test(place)) {
    if (VIDEO_LINK.test(textValue(event, 'DESCRIPTION')) || VIDEO_WORDS.test(place)) return 'video';
    return 'phone';
  }
  if (PHONE_WORDS.test(place)) return 'phone';
  return VIDEO_LINK.test(textValue(event, 'DESCRIPTION')) ? 'video' : 'in-person';
}
