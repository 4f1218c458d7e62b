import '../../assets/css/app.css';
import { Options } from '../../components/settings/Options.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<Options />);
