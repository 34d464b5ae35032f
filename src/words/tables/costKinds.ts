import { translated } from '../translated';

/** Kinds of cost, named alike wherever they are columns. */
export const costKinds = translated({
  en: {
    basePay: 'Base pay',
    onCosts: 'On costs',
    overtime: 'Overtime',
    hiring: 'Hiring',
    stages: 'Hiring stages',
    training: 'Training',
    attrition: 'Attrition',
    seats: 'Seats',
    telecom: 'Telecom',
  },
  'zh-CN': {
    basePay: '基本工资',
    onCosts: '社保公积金',
    overtime: '加班费',
    hiring: '招聘成本',
    stages: '招聘环节成本',
    training: '培训成本',
    attrition: '流失成本',
    seats: '座席成本',
    telecom: '通信成本',
  },
});
