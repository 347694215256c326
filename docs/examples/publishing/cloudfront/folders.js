// A CloudFront function for viewer requests: S3 knows files only, so an address of a folder asks for its index.html.
function handler(event) {
    var request = event.request;
    if (request.uri.endsWith('/')) {
        request.uri += 'index.html';
    }
    return request;
}
