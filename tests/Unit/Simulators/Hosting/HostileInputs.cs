using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>Families of hostile requests, made from a good one.</summary>
internal static class HostileInputs
{
    private const int Big = 20 * 1024 * 1024;

    private static readonly string[] Methods = ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "MKCOL", "RART"];

    private static readonly string[] Paths =
    [
        "/", "//", "/..", "/../..", "/%00", "/%2e%2e/%2e%2e/etc/passwd", "/%ff%fe", "/%F0%9F%92%8A", "/x?wsdl", "?wsdl",
        "?a=%00", "?" + new string('q', 4000), "/" + new string('p', 4000), ";jsessionid=1", "/~", "/__admin/mappings",
        "/__admin/requests", "/_helse/", "/*", "/\\..\\..",
    ];

    private static readonly int[] Depths = [100, 1_000, 10_000, 100_000];

    private static readonly string[] Actions =
    [
        "", "\"\"", "M1", "\"M99\"", "m1", "\"../../M1\"", "urn:M1", "\"M1\", \"M5\"", new string('M', 4000), "<M1/>", "'", "M9_5;M1",
    ];

    private static readonly string[] ContentTypes =
    [
        "", "application/json", "text/plain", "application/soap+xml", "multipart/related", "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded", "image/png", "text/xml; charset=x; charset=y", "x", "text/xml;;;", "application/octet-stream",
    ];

    private static readonly string[] Roots = ["M99", "Body", "Envelope", "Fault"];

    public static IReadOnlyDictionary<string, Func<string, IEnumerable<HostileInput>>> Families { get; } =
        new Dictionary<string, Func<string, IEnumerable<HostileInput>>>
        {
            ["truncated"] = good => Enumerable.Range(0, 40).Select(i => HostileInput.Of(Name("cut", i), good[..(good.Length * i / 40)])),
            ["flipped"] = Flipped,
            ["nul"] = good => Enumerable.Range(0, 20).Select(i => HostileInput.Of(Name("nul", i), good.Insert(good.Length * i / 20, "\0"))),
            ["dtd"] = Dtds,
            ["nesting"] = Nested,
            ["size"] = Sizes,
            ["charset"] = Charsets,
            ["xml"] = StrangeXml,
            ["operation"] = Operations,
            ["content-type"] = OfContentTypes,
            ["method"] = good => Methods.Select(m => HostileInput.Of(m, m is "GET" or "HEAD" or "TRACE" ? "" : good) with { Method = m }),
            ["path"] = good => Paths.Select(p => HostileInput.Of(p, good) with { Path = p }),
            ["header"] = Headers,
        };

    private static IEnumerable<HostileInput> Flipped(string good)
    {
        var random = new Random(1);
        return Enumerable.Range(0, 40).Select(i =>
        {
            var bytes = Encoding.UTF8.GetBytes(good);
            for (var n = 0; n <= i / 4; n++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            return new HostileInput { Name = Name("flip", i), Body = bytes };
        });
    }

    private static IEnumerable<HostileInput> Dtds(string good)
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        string[] subsets =
        [
            "<!ELEMENT x ANY>",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
            "<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">",
            "<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;",
            "<!ENTITY l0 \"ha\">" + laughs,
            $"<!ENTITY x \"{new string('a', 100_000)}\">",
            "<!ENTITY x \"&x;\">",
            "<!ATTLIST x id ID #IMPLIED>",
        ];
        var body = good[(good.IndexOf("?>", StringComparison.Ordinal) is >= 0 and var end ? end + 2 : 0)..];
        foreach (var (subset, i) in subsets.Select((s, i) => (s, i)))
        {
            yield return HostileInput.Of(Name("before the good one", i), $"<!DOCTYPE x [{subset}]>{body}");
            yield return HostileInput.Of(Name("used", i), $"<!DOCTYPE x [{subset}]><x>&x;&l9;</x>");
        }

        yield return HostileInput.Of("external subset", $"<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">{body}");
        yield return HostileInput.Of("public", $"<!DOCTYPE x PUBLIC \"-//X//Y\" \"file:///etc/passwd\">{body}");
    }

    private static IEnumerable<HostileInput> Nested(string good) => Depths.SelectMany(depth =>
    {
        var opened = string.Concat(Enumerable.Repeat("<a>", depth));
        var closed = string.Concat(Enumerable.Repeat("</a>", depth));
        var soap = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>";
        HostileInput[] inputs =
        [
            HostileInput.Of(Name("open", depth), opened),
            HostileInput.Of(Name("closed", depth), opened + closed),
            HostileInput.Of(Name("in soap", depth), $"{soap}{opened}{closed}</s:Body></s:Envelope>"),
            HostileInput.Of(Name("in the good one", depth), good.Insert(good.LastIndexOf("</", StringComparison.Ordinal) is > 0 and var at ? at : 0, opened + closed)),
        ];
        return inputs;
    });

    private static IEnumerable<HostileInput> Sizes(string good)
    {
        yield return HostileInput.Of("empty", "");
        yield return HostileInput.Of("blanks", new string(' ', 100_000));
        yield return HostileInput.Of("20 MB of text", $"<x>{new string('a', Big - 100)}</x>");
        yield return HostileInput.Of("20 MB in an attribute", $"<x a=\"{new string('a', Big - 100)}\"/>");
        yield return HostileInput.Of("20 MB behind the good one", good + new string(' ', Big - good.Length - 10));
        yield return HostileInput.Of("above 20 MB", new string('a', Big + 1));
        yield return HostileInput.Of("50,000 attributes", $"<x {string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"a{i}=\"\""))}/>");
        yield return HostileInput.Of("20,000 namespaces", $"<x {string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"xmlns:a{i}=\"u\""))}/>");
        yield return new HostileInput { Name = "zeros", Body = new byte[1_000_000] };
    }

    private static IEnumerable<HostileInput> Charsets(string good)
    {
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1];
        foreach (var encoding in encodings)
        {
            yield return new HostileInput { Name = $"{encoding.WebName} without mark", Body = encoding.GetBytes(good + "æøå") };
            yield return new HostileInput { Name = $"{encoding.WebName} with mark", Body = [.. encoding.GetPreamble(), .. encoding.GetBytes(good)] };
        }

        string[] declared = ["utf-7", "utf-16", "ebcdic-cp-us", "finnes-ikke", "", "UTF-8\0"];
        foreach (var name in declared)
        {
            yield return HostileInput.Of($"declared {name}", $"<?xml version=\"1.0\" encoding=\"{name}\"?><x>å</x>");
            yield return HostileInput.Of($"charset {name}", good) with { ContentType = $"text/xml; charset=\"{name.TrimEnd('\0')}\"" };
        }

        byte[] mark = [0xEF, 0xBB, 0xBF];
        yield return new HostileInput { Name = "two marks", Body = [.. mark, .. mark, .. Encoding.UTF8.GetBytes(good)] };
        yield return new HostileInput { Name = "overlong", Body = [.. "<x>"u8, 0xC0, 0xAF, .. "</x>"u8] };
        yield return new HostileInput { Name = "lone surrogate", Body = [.. "<x>"u8, 0xED, 0xA0, 0x80, .. "</x>"u8] };
    }

    private static IEnumerable<HostileInput> StrangeXml(string good) => new[]
    {
        "<x a='1' a='2'/>", "<x>&#0;</x>", "<x>&#x110000;</x>", "<x>&finnes;</x>", "<a:x/>", "<x/><y/>", "<!-- -- --><x/>",
        "<?xml version=\"9.9\"?><x/>", "<x><![CDATA[", "<?x", "<", ">", "&", "]]>", "<x xmlns:xml='u'/>", "<x></y>", "tekst", "\u0001",
        "{\"json\":true}", "[[[[[[", "a=b&c=d", good + good, good.Replace('<', '>'), good.ToUpperInvariant(),
    }.Select((xml, i) => HostileInput.Of(Name("xml", i), xml));

    private static IEnumerable<HostileInput> Operations(string good) => Actions
        .Select(action => HostileInput.Of($"SOAPAction {action[..Math.Min(20, action.Length)]}", good) with
        {
            Headers = [new("SOAPAction", action)],
        })
        .Concat(Roots.Select(root => HostileInput.Of($"root {root}", $"<{root}/>")));

    private static IEnumerable<HostileInput> OfContentTypes(string good) => ContentTypes
        .Select(type => HostileInput.Of($"content type {type}", good) with { ContentType = type });

    private static IEnumerable<HostileInput> Headers(string good)
    {
        yield return HostileInput.Of("90 headers", good) with { Headers = [.. Enumerable.Range(0, 90).Select(i => KeyValuePair.Create($"X-{i}", "x"))] };
        yield return HostileInput.Of("200 headers", good) with { Headers = [.. Enumerable.Range(0, 200).Select(i => KeyValuePair.Create($"X-{i}", "x"))] };
        yield return HostileInput.Of("20 kB header", good) with { Headers = [new("X-Stor", new string('x', 20_000))] };
        yield return HostileInput.Of("2 MB header", good) with { Headers = [new("X-Stor", new string('x', 2_000_000))] };
        yield return HostileInput.Of("strange host", good) with { Headers = [new("Host", "a b:c/d")] };
        yield return HostileInput.Of("cookies", good) with { Headers = [new("Cookie", "a=b; a=c; ;=;==")] };
        yield return HostileInput.Of("says gzip, is not", good) with { Headers = [new("Content-Encoding", "gzip")] };
        yield return HostileInput.Of("zip bombs in base64", $"<x>{string.Concat(Enumerable.Repeat($"<a>{Convert.ToBase64String(Bomb(1))}</a>", 1_200))}</x>");
        yield return HostileInput.Of("runs that look zipped", $"<x>{string.Concat(Enumerable.Repeat($"<a>{LooksZipped()}</a>", 20_000))}</x>");
        yield return new HostileInput { Name = "zip bomb", Body = Bomb(100), Headers = [new("Content-Encoding", "gzip")] };
        yield return HostileInput.Of("authorization", good) with { Headers = [new("Authorization", "Bearer a.b.c")] };
        yield return HostileInput.Of("upgrade", good) with { Headers = [new("Upgrade", "websocket"), new("Connection", "Upgrade")] };
        yield return HostileInput.Of("method override", good) with { Headers = [new("X-HTTP-Method-Override", "DELETE")] };
    }

    private static string LooksZipped() => Convert.ToBase64String([0x1F, 0x8B, 8, 0, .. new byte[57]]);

    private static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++)
            {
                gzip.Write(zeros);
            }
        }

        return packed.ToArray();
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind} {number}");
}
