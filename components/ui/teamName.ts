export { teamName } from '../../utils/settings/team-name.ts';
