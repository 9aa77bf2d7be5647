import type { Channel } from './Channel';
import { elements } from './channels/elements';
import { features } from './channels/features';
import { framesAndPopups } from './channels/frames';
import { links } from './channels/links';
import { names } from './channels/names';
import { navigation } from './channels/navigation';
import { nextLoad } from './channels/nextLoad';
import { ownServer } from './channels/ownServer';
import { realtime } from './channels/realtime';
import { requests } from './channels/requests';
import { scripts } from './channels/scripts';
import { serviceWorker } from './channels/serviceWorker';
import { styles } from './channels/styles';

export const allChannels: readonly Channel[] = [
  ...requests,
  ...elements,
  ...styles,
  ...links,
  ...scripts,
  ...framesAndPopups,
  ...navigation,
  ...realtime,
  ...names,
  ...features,
  ...serviceWorker,
  ...nextLoad,
  ...ownServer,
];
