"""Vietnamese phrases; the package's docstring explains the phrase language."""

PHRASES: dict[str, tuple[str, ...]] = {
    "advertisement": ("(quảng cáo|tin tài trợ|nội dung tài trợ|bài viết tài trợ|tin quảng cáo)",),
    "app_prompt": ("(tải ứng dụng|tải ngay ứng dụng|cài đặt ứng dụng|tải app) *",),
    "audio_player": ("(nghe bài viết|nghe đọc bài|nghe audio|nghe bài này)",),
    "comment_prompt": (
        "(bình luận|ý kiến) <n>",
        "(bình luận|ý kiến|ý kiến bạn đọc|gửi bình luận|viết bình luận|gửi ý kiến|bình luận của bạn|xem tất cả bình luận|ý kiến của bạn|chưa có bình luận|hãy là người đầu tiên bình luận|trả lời|đăng bình luận|để lại một bình luận|xem thêm bình luận|tham gia bình luận|hủy trả lời)",
        "(ý kiến|bình luận) của bạn (sẽ được|đã được|đang được) (biên tập|gửi|xét duyệt|kiểm duyệt|duyệt) *",
        "(đăng nhập|bạn cần đăng nhập|vui lòng đăng nhập) để (bình luận|gửi bình luận|gửi ý kiến) *",
        "<n> (bình luận|ý kiến)",
        "báo (vi phạm|cáo bình luận|xấu bình luận)",
        "email của bạn sẽ không được hiển thị công khai **",
        "không có nhận xét nào",
        "vui lòng nhập (email|họ tên|nội dung bình luận|mật khẩu|mã xác nhận|bình luận) *",
        "đăng nhận xét",
    ),
    "contact_prompt": (
        "(liên hệ|liên hệ chúng tôi|liên hệ tòa soạn|liên hệ quảng cáo|đường dây nóng|thông tin tòa soạn)",
        "(độc giả|bạn đọc|quý độc giả) (gửi|có thể gửi|vui lòng gửi) (bài viết|câu hỏi|ý kiến|bài|thông tin) ** (tại đây|về địa chỉ *|về email *|tới địa chỉ *|đến địa chỉ *|về tòa soạn *)",
    ),
    "cookie_notice": (
        "(chúng tôi|trang web này|website này) sử dụng cookie **",
        "(chấp nhận tất cả|chấp nhận cookie|cài đặt cookie|từ chối tất cả)",
        "(để xem|để hiển thị) nội dung này ** cookie *",
        "cookie (cần thiết|chức năng|phân tích|quảng cáo|tiếp thị)",
    ),
    "copyright_notice": (
        "** (cấm sao chép|nghiêm cấm sao chép) dưới mọi hình thức *",
        "** ghi rõ nguồn * khi (phát hành|đăng|sao chép) lại *",
        "[©] * (giữ bản quyền|bản quyền thuộc về|toàn bộ bản quyền thuộc) *",
    ),
    "follow_prompt": (
        "(theo dõi chúng tôi|theo dõi tác giả)",
        "(theo dõi|theo dõi chúng tôi) [chúng tôi] (trên|tại) [kênh] (facebook|google news|youtube|zalo|tiktok|telegram) *",
        "(theo dõi|đăng ký) kênh (youtube|tiktok|zalo|telegram|whatsapp) của chúng tôi *",
        "mời (bạn|quý độc giả|độc giả|bạn đọc|quý vị) (theo dõi|đón đọc|đón xem) ** (fanpage|kênh|tại đây|trên báo|facebook|zalo|google news|tiktok|youtube|telegram) *",
    ),
    "gallery_control": ("(xem tất cả ảnh|thư viện ảnh|xem thêm ảnh|chùm ảnh)",),
    "go_deeper": ("(xem thêm|đọc thêm|mời xem thêm|mời độc giả xem thêm|xem ngay|tin liên quan|bài liên quan) **",),
    "legal_notice": (
        "(bài viết|thông tin|nội dung|thông tin trong bài|thông tin trong bài viết) [này] (chỉ mang tính|mang tính|chỉ có tính|chỉ mang tính chất|mang tính chất) tham khảo (không thay thế **|không phải **|bạn đọc **|người đọc **|không cấu thành **)",
        "(chính sách bảo mật|điều khoản sử dụng|điều khoản dịch vụ|chính sách riêng tư|quy định sử dụng|điều khoản và điều kiện|giấy phép hoạt động *|giấy phép số *|chịu trách nhiệm nội dung *|tổng biên tập)",
    ),
    "login_prompt": (
        "(bạn đã có|đã có) tài khoản *",
        "(đăng nhập|đăng ký|đăng xuất|quên mật khẩu|tạo tài khoản|đăng nhập đăng ký|đăng ký tài khoản|đăng nhập với *)",
    ),
    "most_read_heading": (
        "(đọc nhiều|tin đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin mới|tin mới nhất|tin nổi bật|mới nhất|bài đọc nhiều|tin xem nhiều|nổi bật)",
    ),
    "navigation_label": (
        "(quay lại chủ đề|quay lại chuyên mục|quay lại trang chủ|trở về trang chủ)",
        "(trang chủ|giới thiệu|về chúng tôi|chuyển đến nội dung|chuyển đến nội dung chính|tất cả chuyên mục|về đầu trang|lên đầu trang|bài trước|bài tiếp theo|tìm kiếm|chuyên mục|trở lại *|báo giấy|tòa soạn)",
    ),
    "newsletter_prompt": (
        "(bản tin|nhận bản tin|nhập email của bạn|địa chỉ email của bạn|nhập địa chỉ email)",
        "(đăng ký) [nhận] (bản tin|newsletter|tin tức qua email|nhận tin) *",
        "bạn có thể hủy đăng ký bất (cứ|kỳ) lúc nào *",
    ),
    "paywall_prompt": (
        "(dành cho thành viên|nội dung dành cho thành viên|dành cho người đăng ký)",
        "(để đọc tiếp|để đọc toàn bộ bài viết) ** (đăng nhập|đăng ký|mua) *",
    ),
    "photo_credit": (
        "(ảnh minh họa|ảnh tư liệu|ảnh minh hoạ|ảnh chụp màn hình)",
        "(ảnh|hình ảnh|hình minh họa) (do ai tạo|tạo bởi ai|được tạo bởi ai|tạo bằng ai)",
        "(ảnh|nguồn ảnh|nguồn|ảnh minh họa) * (reuters|afp|ap|getty|getty images|ttxvn|tân hoa xã|shutterstock|epa|xinhua|internet|nvcc|facebook)",
    ),
    "placeholder": ("(đang tải|đang tải dữ liệu|đã có lỗi xảy ra)",),
    "print_email": (
        "(in bài|in bài viết|sao chép liên kết|copy link|lưu bài|lưu bài viết|gửi email|gửi bài viết|chép đường dẫn|in bài này)",
    ),
    "published_line": (
        "(cập nhật|đăng lúc|ngày đăng|xuất bản|cập nhật lúc|cập nhật lần cuối|đăng ngày) [lúc|ngày|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật] <n> [<n>] *",
    ),
    "read_more_link": (
        "(xem thêm|đọc tiếp|xem tiếp|đọc thêm|xem chi tiết|xem tất cả|chi tiết|tải thêm|xem toàn bộ|đọc toàn bộ|đọc toàn bài)",
    ),
    "reading_time": (
        "(thời gian đọc) [khoảng] <n> *",
        "<n> phút đọc",
    ),
    "related_heading": (
        "(tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|có thể bạn quan tâm|tin khác|bài viết khác|xem thêm|đọc thêm|tin cùng chủ đề|chủ đề liên quan|tin tức liên quan|đề xuất cho bạn|các tin khác|bài cùng chuyên mục|cùng chủ đề|tin bài khác|tin tức khác|bạn đọc quan tâm|độc giả quan tâm|có thể bạn thích)",
    ),
    "share_prompt": (
        "(chia sẻ|chia sẻ bài viết|chia sẻ facebook|chia sẻ qua *|chia sẻ lên *|chia sẻ bài viết này|chia sẻ trên facebook|chia sẻ trên twitter)",
    ),
    "subscribe_prompt": ("(đặt báo|mua báo|đăng ký ngay)",),
    "syndication_note": (
        "(tóm tắt|bản tóm tắt|nội dung) [này] (được tóm tắt|được tạo|được tổng hợp|do) (bởi|bằng) (ai|trí tuệ nhân tạo) *",
    ),
    "tag_line": ("(từ khóa|từ khoá) *",),
    "video_player": ("(xem video|phát video|video khác)",),
}
