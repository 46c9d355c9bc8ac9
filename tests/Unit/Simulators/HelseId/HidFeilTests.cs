using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Wire.HelseId;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>HelseID's own codes, over the wire.</summary>
public sealed class HidFeilTests
{
    private const string En = "urn:oid:2.16.578.1.12.4.1.4.101";
    private const string Leverandor = "399990099";

    private static readonly Func<HelseIdKlient, HelseIdKlient> Flere =
        k => k with { Tilhorighet = HelseIdKlient.MultiTenant, Orgnr = Leverandor, Virksomheter = [Hovedenhet] };

    public static TheoryData<string> Rader => [.. Alle.Keys];

    private static readonly Dictionary<string, (string Kode, Func<HelseIdKlient, HelseIdKlient> Klient, JsonNode Detaljer)> Alle = new()
    {
        ["hovedenhet uten delegering"] = ("HID-1001", Flere, Virksomhet("NO:ORGNR:399990077")),
        ["ukjent underenhet"] = (
            "HID-1002", k => Flere(k) with { Underenheter = new Dictionary<string, string>() }, Virksomhet($"NO:ORGNR:{Hovedenhet}:{Underenhet}")),
        ["underenhet av en annen"] = (
            "HID-1003",
            k => Flere(k) with { Underenheter = new Dictionary<string, string> { [Underenhet] = "399990077" } },
            Virksomhet($"NO:ORGNR:{Hovedenhet}:{Underenhet}")),
        ["åtte sifre"] = ("HID-1004", Flere, Virksomhet("NO:ORGNR:39999001")),
        ["bokstaver"] = ("HID-1004", k => k, Virksomhet("39999002X", En)),
        ["hovedenhet fra single-tenant"] = ("HID-1005", k => k, Virksomhet($"NO:ORGNR:{Hovedenhet}")),
        ["underenhet ikke tillatt"] = ("HID-1006", k => k with { TillatUnderenhet = false }, Virksomhet(Underenhet, En)),
        ["annen type"] = ("HID-1007", k => k, Virksomhet(Underenhet, En, "XYZ")),
        ["annet system"] = ("HID-1007", k => k, Virksomhet(Underenhet, "urn:oid:1.2.3")),
        ["underenhet alene fra multi-tenant"] = ("HID-1007", Flere, Virksomhet(Underenhet, En)),
        ["tre nummer"] = ("HID-1007", Flere, Virksomhet($"NO:ORGNR:{Hovedenhet}:{Underenhet}:{Underenhet}")),
        ["ukjent struktur"] = ("HID-1007", k => k, new JsonObject { ["type"] = "annet" }),
        ["to virksomheter"] = ("HID-1007", k => k, new JsonArray(Virksomhet(Underenhet, En), Virksomhet(Underenhet, En))),
        ["tekst"] = ("HID-1007", k => k, JsonValue.Create("tekst")),
        ["tall i liste"] = ("HID-1007", k => k, new JsonArray(1)),
        ["journal uten id"] = ("HID-1007", k => k, new JsonObject { ["type"] = "nhn:sfm:journal-id", ["value"] = "x" }),
        ["attest med skrivefeil"] = ("HID-1007", k => k, MedSkrivefeil()),
        ["attest uten helsepersonell"] = ("HID-1007", k => k, new JsonObject { ["type"] = "nhn:tillitsrammeverk:parameters" }),
        ["klient uten virksomhet"] = ("HID-1010", k => k with { Tilhorighet = HelseIdKlient.IngenTilhorighet }, Virksomhet(Underenhet, En)),
    };

    [Theory]
    [MemberData(nameof(Rader))]
    public async Task Details_with_a_fault_are_told_by_code_in_the_assertion_and_in_the_request_object(string row)
    {
        await using var client = await StartAsync();
        var (code, registered, details) = Alle[row];
        client.Registrer(registered);

        var token = await client.TokenAsync(() => client.Skjema(
            HelseIdGrants.ClientCredentials,
            ("scope", HelseIdScopes.ProvetjenesteSystem),
            ("client_assertion", client.Erklaring(k => k["assertion_details"] = details.DeepClone()))));
        var pushed = await client.ParAsync(("request", client.Objekt(details.DeepClone())));

        Assert.All([token, pushed], answer =>
        {
            Assert.Equal((400, "invalid_request"), (answer.Status, answer.Feil));
            Assert.StartsWith(code + ":", answer.Beskrivelse, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task HID_1008_an_organisation_beside_a_shared_secret()
    {
        await using var client = await StartAsync();

        var answer = await client.ParAsync(("request", client.Objekt(Virksomhet(Underenhet, En))), ("client_secret", "hemmelig"));

        Assert.StartsWith("HID-1008:", answer.Beskrivelse, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HID_1009_an_organisation_in_the_assertion_of_the_code_flow_where_the_older_rule_is_on(bool isOn)
    {
        await using var client = await StartAsync(options => options.AvvisVirksomhetIKodeflyt = isOn);
        var code = (await client.LoggInnAsync())["code"];

        var token = await client.TokenAsync(() =>
        {
            var form = client.Kodeskjema(code);
            form["client_assertion"] = client.Erklaring(k => k["assertion_details"] = Virksomhet(Underenhet, En));
            return form;
        });
        var pushed = await client.ParAsync(("client_assertion", client.Erklaring(k => k["assertion_details"] = Virksomhet(Underenhet, En))));

        Assert.Equal(isOn, token.Beskrivelse?.StartsWith("HID-1009:", StringComparison.Ordinal) ?? false);
        Assert.Equal(isOn, pushed.Beskrivelse?.StartsWith("HID-1009:", StringComparison.Ordinal) ?? false);
        Assert.Equal(isOn ? 400 : 200, token.Status);
    }

    private static JsonObject MedSkrivefeil()
    {
        var attest = Attest();
        var practitioner = attest["practitioner"]!.AsObject();
        practitioner["auhtorization"] = practitioner["authorization"]!.DeepClone();
        practitioner.Remove("authorization");
        return attest;
    }
}
