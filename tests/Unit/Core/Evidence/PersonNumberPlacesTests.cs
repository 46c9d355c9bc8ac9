using System.Text;
using AcceptanceHarness.Core.Evidence;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Core.Evidence;

/// <summary>The ways a person number can be written; each stops with a real number and passes with a synthetic one.</summary>
public sealed class PersonNumberPlacesTests
{
    private static readonly string Real = Calls.PersonNumber(0);

    private static readonly Dictionary<string, Func<string, Exchange>> Written = new()
    {
        ["blank"] = n => Calls.Of(1, $"<a>{n[..6]} {n[6..]}</a>"),
        ["hyphen"] = n => Calls.Of(1, $"<a>{n[..6]}-{n[6..]}</a>"),
        ["no-break space"] = n => Calls.Of(1, $"<a>{n[..6]}\u00A0{n[6..]}</a>"),
        ["after a slash"] = n => Calls.Of(1, $"<a>pasient/{n}</a>"),
        ["after an underscore"] = n => Calls.Of(1, $"<a>fnr_{n}</a>"),
        ["after a hyphen"] = n => Calls.Of(1, $"<a>-{n}</a>"),
        ["before a hyphen"] = n => Calls.Of(1, $"<a>{n}-</a>"),
        ["before an equals sign"] = n => Calls.Of(1, $"<a>{n}=</a>"),
        ["split by a comment"] = n => Calls.Of(1, $"<a>{n[..4]}<!-- -->{n[4..]}</a>"),
        ["split by CDATA"] = n => Calls.Of(1, $"<a>{n[..4]}<![CDATA[{n[4..]}]]></a>"),
        ["character reference"] = n => Calls.Of(1, $"<a>{n[..4]}&#{(int)n[4]};{n[5..]}</a>"),
        ["character reference in an attribute"] = n => Calls.Of(1, $"<a b='{n[..4]}&#x{(int)n[4]:x};{n[5..]}'/>"),
        ["character reference in escaped XML"] = n => Calls.Of(1, $"<a>&lt;b&gt;{n[..4]}&amp;#{(int)n[4]};{n[5..]}&lt;/b&gt;</a>"),
        ["character reference in base64"] = n => Calls.Of(1, $"<a>{Base64($"<Pasient><Id>{n[..4]}&#{(int)n[4]};{n[5..]}</Id></Pasient>")}</a>"),
        ["UTF-16"] = n => Bytes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"<a>{n}</a>")]),
        ["UTF-16 without a mark"] = n => Bytes(Encoding.BigEndianUnicode.GetBytes($"<a>{n}</a>")),
        ["full-width digits"] = n => Calls.Of(1, $"<a>{string.Concat(n.Select(d => (char)(d - '0' + '０')))}</a>"),
        ["short base64"] = n => Calls.Of(1, $"<a>{Base64(n)}</a>"),
        ["short base64 in a sentence"] = n => Calls.Of(1, $"<a>Se her: {Base64($"fnr {n}")} takk</a>"),
        ["name of a header"] = n => Header($"X-{n}", "1"),
        ["percent-encoded path"] = n => Calls.Of(1, path: $"/pasient/%3{n[0]}{n[1..]}"),
        ["percent-encoded query"] = n => Calls.Of(1, path: $"/pasient?fnr=%3{n[0]}{n[1..]}"),
        ["percent-encoded header"] = n => Header("Referer", $"https://epj.test/%3{n[0]}{n[1..]}"),
        ["percent-encoded form"] = n => Calls.Of(1, $"fnr=%3{n[0]}{n[1..]}"),
        ["escaped JSON"] = n => Calls.Of(1, $"{{\"fnr\":\"\\u003{n[0]}{n[1..]}\"}}"),
    };

    public static TheoryData<string> Places => [.. Written.Keys];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_real_number_is_seen(string place)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());

        var written = await journal.AppendRequestAsync(Written[place](Real), Cancel);

        Assert.NotNull(journal.RealPersonNumber);
        Assert.True(written.Request.Body.IsEmpty);
        Assert.DoesNotContain(Real, written.Request.StartLine, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_synthetic_number_passes(string place)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());

        await journal.AppendRequestAsync(Written[place](Calls.PersonNumber(80)), Cancel);

        Assert.Null(journal.RealPersonNumber);
    }

    [Theory]
    [InlineData("<a>1{0}</a>")]
    [InlineData("<a>{0}2</a>")]
    [InlineData("<a>1<!-- -->{0}</a>")]
    [InlineData("<a>a{0}</a>")]
    [InlineData("<a>+{0}</a>")]
    [InlineData("<a>12-{1}-{2}</a>")]
    [InlineData("<a>{1}-{2}-12</a>")]
    [InlineData("<a>{1}  {2}</a>")]
    [InlineData("<a>7{1} {2}</a>")]
    [InlineData("<a>{1} {2}7</a>")]
    [InlineData("<a>4f1c0000-0000-0000-0000-{0}a</a>")]
    public async Task Digits_inside_something_longer_are_no_person_number(string body)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());

        await journal.AppendRequestAsync(Calls.Of(1, string.Format(null, body, Real, Real[..6], Real[6..])), Cancel);

        Assert.Null(journal.RealPersonNumber);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static Exchange Bytes(byte[] body) =>
        Calls.Of(1) is var call ? call with { Request = call.Request with { Body = body } } : null!;

    private static Exchange Header(string name, string value) =>
        Calls.Of(1) is var call ? call with { Request = call.Request with { Headers = [KeyValuePair.Create(name, value)] } } : null!;
}
