import '../../assets/css/app.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<Popup />);
