import '../../assets/css/app.css';
import { Panel } from '../../components/panel/Panel.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<Panel />);
