import type { Language } from './language.ts';

/** Vietnamese. */
export const vi: Language = {
  code: 'vi',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'và của là có được trong cho không với các những một này đã để khi từ đến trên về cũng như ra vào tại theo sẽ đang bị do nhưng hoặc nếu thì mà ông bà anh chị tôi chúng họ nó đó rất nhiều hơn sau trước giữa bởi vì còn chỉ',
    neverEnd: 'ts ths gs pgs bs tp q p',
    beforeFigure: 'số',
    oftenEnd: 'v.v',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '“” "" «»',
    agents: 'bởi',
    singleMarks: "‘’ ''",
    dialogueDash: true,
    commaIncise: true,
    capitals: true,
    order: 'subject-verb',
    pointers: 'đó',
    dropsSubject: true,
    verbs: [
      ['mở_lời cất_lời cất_tiếng lên_tiếng sụt_sùi quát_lên gắt_lên nói_vọng vặn_lại phân_bua', '-'],
      [
        'trải_lòng than_vãn ca_thán bất_bình phẫn_nộ giận_dữ móc phê_phán phê_bình hồi_đáp e_ngại nhắc_nhở dặn_dò khuyên_nhủ năn_nỉ cam_đoan đoan_chắc tiên_đoán mong_mỏi chúc trêu tếu_táo hóm_hỉnh hài_hước nức_nở rưng_rưng khóc thì_thào gào buột_miệng tổng_kết tiếp_tục cắt_ngang xen_vào chỉ_rõ thanh_minh đính_chính công_bố khai_báo làm_chứng xúc_động phấn_khởi vui_mừng hồ_hởi hào_hứng ngậm_ngùi bùi_ngùi tiếc_nuối nuối_tiếc ví mô_tả bảo bảo_rằng gắt',
        '-',
      ],
      [
        'bức_xúc cảm_thán thốt_ra nói_lớn nói_nhỏ nói_khẽ nói_như nói_chắc nói_tiếp kể_tiếp cho_biết_thêm cho_biết_rằng chia_sẻ_thêm khẳng_khái quả_quyết_rằng nhấn_mạnh_thêm nhấn_mạnh_rằng trấn_an động_viên căn_dặn nhắn_nhủ nhắn_gửi gửi_gắm hô_to hét_lên la_lên kêu_lên reo_lên gào_lên quát mắng trách trách_móc oán_trách mỉa_mai châm_biếm giễu_cợt đùa_rằng nói_trong_nước_mắt bật_khóc bật_cười cười_nói cười_hiền cười_xòa mỉm_cười gật_đầu lắc_đầu nghẹn_lời thừa_nhận_rằng thú_thật thú_nhận_rằng bộc_lộ hé_lộ tiết_lộ_thêm phàn_nàn_rằng than_phiền kêu_ca kêu_cứu cầu_xin van_xin đề_xuất gợi_ý hiến_kế khuyến_nghị chỉ_đạo yêu_cầu_rằng ra_lệnh tuyên tuyên_án phán_quyết kết_luận_rằng nhận_xét ghi_nhận khen khen_ngợi ca_ngợi tán_dương chúc_mừng cảm_ơn_rằng tri_ân xin_lỗi_rằng phản_ứng phản_đối_rằng phản_pháo đáp_trả đáp_lời trả_lời_rằng giải_đáp giải_trình biện_hộ bào_chữa lập_luận tranh_cãi cãi cãi_lại hỏi_ngược hỏi_dồn hỏi_thêm thắc_mắc băn_khoăn nghi_ngờ ngờ_rằng nghĩ nghĩ_rằng ước ước_tính dự_tính tính_toán tin_rằng tin_tưởng mong_rằng hy_vọng_rằng kỳ_vọng lo_rằng lo_sợ sợ_rằng ví_von so_sánh miêu_tả thuật_lại kể_rằng hồi_nhớ nhớ_như_in viết_rằng đăng đăng_tải bình_phẩm trích_lời đọc đọc_to',
        '-',
      ],
      [
        'nói cho_biết cho_hay chia_sẻ khẳng_định nhấn_mạnh giải_thích kể kể_lại nhận_định phát_biểu tuyên_bố thừa_nhận trả_lời hỏi đáp nhắc nhắc_lại cảnh_báo phàn_nàn than than_thở bày_tỏ tâm_sự thổ_lộ bộc_bạch trần_tình viết ghi nêu nói_thêm cho_rằng đánh_giá bình_luận lý_giải phân_tích xác_nhận phủ_nhận bác_bỏ cam_kết hứa đề_nghị kiến_nghị yêu_cầu kêu_gọi thông_báo thông_tin báo_cáo hô hét reo thì_thầm lẩm_bẩm cười đùa chất_vấn phản_đối chỉ_trích lên_án tố_cáo dự_báo dự_đoán tiết_lộ thú_nhận khai nhớ_lại hồi_tưởng kết_luận tóm_lại bổ_sung tiếp_lời khuyên khuyến_cáo chỉ_ra lưu_ý lo_ngại lo_lắng hy_vọng mong mong_muốn tin dẫn_lời thốt_lên thở_dài tự_hào cảm_ơn xin_lỗi giãi_bày phản_hồi nói_rõ nêu_rõ quả_quyết trăn_trở góp_ý tranh_luận phản_bác nói_đùa nói_vui rơm_rớm nghẹn_ngào phân_trần biện_minh tâm_tình nói_với trình_bày nêu_quan_điểm khoe dặn thưa đáp_lại hỏi_lại ngắt_lời chốt_lại kết_lại đúc_kết',
        '-',
      ],
    ],
    weakVerbs: [['gọi mô_tả coi ví muốn xem', '-']],
    nouns:
      'tuyên_bố lời câu_trả_lời bình_luận thư thông_cáo câu_nói lời_đáp lời_khai lời_kể lời_nhắn lời_khuyên phản_ứng giải_thích ý_kiến quan_điểm quan_niệm cảnh_báo kết_luận mong_ước mong_muốn nguyện_vọng đề_nghị chia_sẻ bài_đăng bài_viết dòng_trạng_thái tâm_sự nhận_định thông_điệp lý_do câu',
    sources: 'với đối_với theo theo_lời',
    traps: [
      ['hô_vang hô_khẩu_hiệu', '-'],
      [
        'được_gọi_là gọi_đùa_là gọi_vui_là tên_gọi tiêu_đề giật_tít ca_khúc bộ_phim cuốn_sách vở_kịch vở_diễn cuộc_thi',
        '-',
      ],
      [
        'tấm_biển biển_hiệu bảng_hiệu áp_phích tờ_rơi hashtag bài_báo bài_thơ truyện truyện_ngắn bức_tranh khách_sạn quán nhà_hàng con_tàu kênh ứng_dụng nhóm phong_trào hiện_tượng khái_niệm mệnh_danh được_mệnh_danh ví_như được_gọi quen_gọi đề_chữ ghi_chữ mang_dòng_chữ giải_thưởng hạng_mục chuyên_mục gọi_đùa gọi_vui hát in_chữ thông_điệp',
        '-',
      ],
      [
        'mang_tên tên tựa_đề nhan_đề biệt_danh biệt_hiệu phim sách tiểu_thuyết bài_hát album triển_lãm chương_trình dự_án chiến_dịch khẩu_hiệu biểu_ngữ dòng_chữ cái_gọi_là gọi_là chủ_đề cuốn vở cụm_từ từ danh_hiệu thương_hiệu băng_rôn có_tên',
        '-',
      ],
    ],
    he: 'anh ông cậu ông_ấy anh_ấy anh_ta ông_ta',
    she: 'chị bà cô cô_ấy bà_ấy chị_ấy',
    they: 'họ chúng_tôi tôi người_này vị_này em mẹ',
    determiners: 'một các những mỗi mọi nhiều vài hai ba vị người',
    prepositions: 'ở tại trong trên từ với về vào đến tới cho bởi qua sau trước khi của',
    links: 'của',
    conjunctions: 'và hoặc nhưng song',
    openers: 'rằng nếu mà vì bởi_vì khi trong_khi dù mặc_dù để là',
    relatives: '',
    complementizers: 'rằng',
    skips:
      'trái_lại ngược_lại đáp_lại tuy_nhiên trong_khi_đó bên_cạnh_đó ngoài_ra mặt_khác sau_đó trước_đó cuối_cùng đồng_thời hiện hiện_nay gần_đây thực_tế đặc_biệt đã đang sẽ cũng vẫn còn không chưa lại rồi thêm tiếp chỉ ngay luôn rất tiếp_tục thẳng_thắn vừa từng nhẹ_nhàng khẽ bèn liền bất_ngờ hào_hứng xúc_động',
    times:
      'thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật hôm_qua hôm_nay ngày_mai sáng trưa chiều tối đêm tuần tháng năm ngày',
    titles:
      'ông bà anh chị cô chú bác em cụ gs ts pgs ths bs gs.ts pgs.ts tiến_sĩ giáo_sư bác_sĩ luật_sư thạc_sĩ kỹ_sư nghệ_sĩ nhà_văn thầy đại_tá thượng_tá trung_tá thiếu_tá đại_úy thiếu_tướng trung_tướng thượng_úy linh_mục hòa_thượng đại_tướng nsnd nsưt',
    roles: [
      [
        'nghi_can nghi_phạm bị_hại đứa_nhỏ đứa_trẻ đứa_bé đứa_con bé_gái bé_trai người_bố hội_viên chánh_án cơ_trưởng',
        '-',
      ],
      [
        'cư_dân phó_bí_thư phó_phòng thủ_tướng phó_thủ_tướng chủ_tịch_nước nghị_sĩ thị_trưởng tổng_thống bị_can nguyên_đơn đại_tá thượng_tá trung_tá thiếu_tá đại_úy phó_giáo_sư thạc_sĩ giảng_viên hiệu_phó phụ_huynh chuyên_viên lái_xe du_khách phóng_viên biên_tập_viên anh_trai chị_gái em_gái em_trai ông_nội bà_nội bà_ngoại ông_ngoại cháu linh_mục sư_thầy',
        '-',
      ],
      ['hoa_hậu á_hậu người_mẫu nam_diễn_viên nữ_tướng nữ_chủ_tịch', '-'],
      [
        'lão_nông người_trồng bà_con chủ_vựa chủ_vườn hộ_dân luật_sư_bào_chữa thẩm_phán_chủ_tọa cựu_binh hướng_dẫn_viên nhà_vườn người_đại_diện phó_trưởng_phòng tiến_sỹ bác_sỹ trưởng_khoa phó_chủ_tịch_ubnd chủ_tịch_ubnd chân_sút nhà_cầm_quân chiến_lược_gia tân_binh người_hâm_mộ cổ_động_viên',
        '-',
      ],
      [
        'nữ_đạo_diễn nữ_ca_sĩ nữ_diễn_viên nữ_nhà_văn nữ_sinh_viên nam_sinh nam_ca_sĩ vị_luật_sư vị_giáo_sư vị_chủ_tịch vị_giám_đốc vị_đại_diện nhà_phê_bình nhà_báo nhà_thơ nhà_khoa_học nhà_sử_học nhà_thiết_kế nhà_đầu_tư nhà_vô_địch nhà_môi_giới họa_sĩ nhạc_sĩ nhạc_trưởng kiến_trúc_sư biên_kịch biên_đạo nhiếp_ảnh_gia đầu_bếp bếp_trưởng thợ thợ_may thợ_mộc thợ_sửa_xe thợ_rèn chủ_nhà chủ_tiệm chủ_cửa_hàng chủ_đầu_tư chủ_tọa chủ_xưởng bà_chủ ông_chủ tiểu_thương người_bán_hàng người_mua người_nhà người_thân người_mẹ người_cha người_vợ người_chồng người_đàn_ông người_phụ_nữ người_già người_lính cụ_bà cụ_ông bà_cụ ông_cụ cậu_bé cô_bé cô_gái chàng_trai thanh_niên thiếu_niên sĩ_quan chiến_sĩ cựu_chiến_binh phi_công tiếp_viên nhân_viên bảo_vệ lao_công công_tố_viên điều_tra_viên hội_thẩm thư_ký phó_hiệu_trưởng trợ_lý tổ_trưởng tổ_trưởng_dân_phố trưởng_thôn trưởng_bản già_làng trưởng_ban phó_ban trưởng_đoàn phó_chủ_nhiệm chủ_nhiệm cựu_chủ_tịch phó_giám_đốc_sở giám_đốc_sở dược_sĩ nha_sĩ điều_dưỡng hộ_lý tiền_vệ hậu_vệ trung_vệ trọng_tài vận_động_viên tay_vợt kình_ngư cua-rơ',
        '-',
      ],
      [
        'phát_ngôn_viên người_phát_ngôn chủ_tịch phó_chủ_tịch bộ_trưởng thứ_trưởng giám_đốc phó_giám_đốc tổng_giám_đốc trưởng phó trưởng_phòng hiệu_trưởng viện_trưởng cục_trưởng vụ_trưởng bí_thư đại_biểu luật_sư kiểm_sát_viên thẩm_phán nhà_nghiên_cứu giáo_sư tiến_sĩ chuyên_gia nhà_kinh_tế bác_sĩ y_tá giáo_viên học_sinh sinh_viên hàng_xóm người_dân nhân_chứng nạn_nhân mẹ cha bố con_trai con_gái vợ chồng huấn_luyện_viên hlv đội_trưởng cầu_thủ thủ_môn tiền_đạo nhà_văn tác_giả nghệ_sĩ ca_sĩ diễn_viên đạo_diễn giám_tuyển nhà_sáng_lập chủ chủ_quán doanh_nhân nông_dân ngư_dân tài_xế cảnh_sát lính_cứu_hỏa tình_nguyện_viên khách_hàng hành_khách bệnh_nhân kỹ_sư bị_cáo cán_bộ công_nhân lãnh_đạo đại_diện thành_viên thuyền_trưởng nữ_sinh cô_giáo thầy_giáo nghệ_nhân',
        '-',
      ],
    ],
    groups: [
      [
        'bộ sở ubnd chính_phủ thành_phố công_an viện_kiểm_sát tòa_án tòa hiệp_hội công_đoàn công_ty doanh_nghiệp tập_đoàn câu_lạc_bộ liên_đoàn trường_đại_học viện đảng ủy_ban tổ_chức cơ_quan ngân_hàng bệnh_viện báo thông_cáo báo_cáo quỹ hội_đồng ban trung_tâm đài nhà_trường',
        '-',
      ],
    ],
    particles: '',
    abbreviations: 'tp gs ts pgs ths bs tr',
    of: 'của',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'tôi chúng_tôi chúng_ta bạn',
    leaning: 'ông bà anh họ nó đó này điều',
    boilerplate: 'bấm vào đây|xem thêm|đăng ký|đọc thêm',
    opinion: 'nên cần phải tin hy_vọng kêu_gọi nhấn_mạnh có_lẽ',
    future: '(?:^|\\s)(?:sẽ|dự kiến|tới)(?!\\p{L})',
    past: 'tuần trước|tháng trước|hôm trước|vừa rồi|tuần qua|năm ngoái',
    numbers: 'không một hai ba bốn năm sáu bảy tám chín mười',
    scales: 'trăm=2 nghìn=3 ngàn=3 triệu=6 tỷ=9 tỉ=9',
    currencies:
      'đồng=VND đô_la=USD usd=USD euro=EUR nhân_dân_tệ=CNY đô_la_mỹ=USD bảng_anh=GBP yên=JPY won=KRW rúp=RUB vnd=VND tệ=CNY',
    percent: 'phần_trăm=% điểm_phần_trăm=pp điểm_%=pp',
    durations: 'năm=Y tháng=M tuần=W ngày=D giờ=h phút=m giây=s',
    distances: 'km=km kilomet=km ki-lô-mét=km mét=m m=m cm=cm hải_lý=nmi dặm=mi',
    days: 'hôm_nay=0 ngày_mai=1 hôm_qua=-1',
    weekdays: 'thứ_hai/thứ_2 thứ_ba/thứ_3 thứ_tư/thứ_4 thứ_năm/thứ_5 thứ_sáu/thứ_6 thứ_bảy/thứ_7 chủ_nhật',
    organisations:
      'Bộ Ủy_ban Uỷ_ban Tòa_án Toà_án Ngân_hàng Đại_học Trường_Đại_học Sở Cục Hội_đồng Viện Tập_đoàn Tổ_chức Liên_đoàn Viện_Kiểm_sát Tổng_cục Công_ty',
    moreNumbers:
      'mười_một=11 mười_hai=12 mười_ba=13 mười_bốn=14 mười_lăm=15 mười_sáu=16 hai_mươi=20 ba_mươi=30 bốn_mươi=40 năm_mươi=50 nửa=0.5 một_trăm=100 một_nghìn=1000 một_chục=10',
    halfBehind: 'rưỡi',
    rangeWords: 'đến hoặc',
    ageBehind: '\\s?tuổi',
    weekShifts: 'tuần_trước=-1 tuần_tới=1 tuần_sau=1 tuần_này=0 tuần_qua=-1',
    yearCues: 'năm từ',
    clockPhrase:
      '(?<!\\p{L})(?:lúc|vào lúc|từ|đến|khoảng|trước)\\s(?<time>(?<hour>\\d{1,2})\\s?(?:giờ|h)(?:\\s?(?<minute>\\d{2}))?(?:\\s(?:sáng|chiều|tối|trưa))?)(?!\\d|\\p{L})',
    late: 'chiều|tối',
    notCounted: 'lần phần số',
    singleNouns: 'người em vụ ca nước xe tàu tấn ha bàn nhà',
    kindTail:
      '(?:\\s(?:và\\s|châu\\s)?\\p{Lu}[\\p{Ll}\\p{M}]*(?:\\s(?!(?:sẽ|đã|đang|cho|vào|ở|tại|và|của|là|có|được|bị|ra|công bố|thông|cảnh|hôm|ngày|trong|với|từ|đến|phát|dự)(?![\\p{L}]))[\\p{Ll}\\p{M}]+)?){1,4}',
    knownOrganisations:
      'Liên_Hợp_Quốc Liên_hợp_quốc NATO WHO IMF EU Liên_minh_châu_Âu Quốc_hội EVN Vietnam_Airlines Vingroup Tổ_chức_Y_tế_Thế_giới Ngân_hàng_Thế_giới UNICEF UNESCO FIFA UEFA Interpol Hamas Nhà_Trắng Điện_Kremlin Hội_Chữ_thập_đỏ VFF Chính_phủ',
    placeCues: 'tại ở',
    knownPlaces:
      'Hà_Nội TP_HCM TP.HCM Sài_Gòn Đà_Nẵng Cần_Thơ Hải_Phòng Quảng_Ninh Mỹ Hàn_Quốc Triều_Tiên Gaza Crimea Đài_Loan',
    shareWords: 'trong số|trên',
    weekdayCues: 'hôm ngày sáng chiều tối vào trưa đêm',
    cuedWeekdays: '-',
  },
};
