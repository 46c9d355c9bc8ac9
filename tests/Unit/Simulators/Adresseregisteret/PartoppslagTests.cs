using System.Net;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Tests.Simulators.Adresseregisteret;

public sealed class PartoppslagTests
{
    private static readonly string Klinikk = Parter.Klinikk.HerId;

    [Fact]
    public async Task A_party_is_given_with_its_queues_in_both_forms()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var answer = await rigg.PartAsync($"api/v1/communicationparty/{Klinikk}");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.Slag));
        Assert.Equal(Klinikk, answer.Json["herId"]!.ToJsonString());
        Assert.Equal(Parter.Kontoret.HerId, answer.Json["parentHerId"]!.ToJsonString());
        var nested = answer.Json["communicationParty"]!["ElectronicAddresses"]!.AsArray();
        Assert.Equal(["E_SB_ASYNC", "E_SB_SYNC", "E_SB_SYNCREPLY", "E_SB_ERROR", "E_DS"], nested.Select(a => (string)a!["TypeCodeValue"]!));
        Assert.Equal($"meldingstjener.invalid/NHNTESTServiceBus/{Klinikk}_async", (string)nested[0]!["Address"]!);
        Assert.Equal((string)nested[0]!["Address"]!, (string)answer.Json["electronicAddresses"]![0]!["address"]!);
        Assert.Equal((Registeroperasjoner.Part, Klinikk, RegisterFacts.Ja), Fakta(rigg));
    }

    [Fact]
    public async Task The_queues_are_where_the_tenants_bus_is()
    {
        await using var rigg = await Registerrigg.StartAsync();
        rigg.Tenant.Addresses = new Dictionary<string, Uri>(rigg.Tenant.Addresses) { ["meldingstjener-amqp"] = new("amqp://127.0.0.1:5699/NHNPROVE") };

        var answer = await rigg.PartAsync($"api/v1/communicationparty/{Klinikk}");

        Assert.Equal($"127.0.0.1:5699/NHNPROVE/{Klinikk}_async", (string)answer.Json["electronicAddresses"]![0]!["address"]!);
    }

    [Theory]
    [InlineData("signing")]
    [InlineData("encryption")]
    public async Task Certificates_are_given_with_their_bytes(string use)
    {
        await using var rigg = await Registerrigg.StartAsync();
        var expected = use == "signing" ? Parter.Klinikk.Signering! : Parter.Klinikk.Kryptering!;

        var answer = await rigg.PartAsync($"api/v1/certificate/{Klinikk}/{use}");

        Assert.Equal(["thumbprint", "validFrom", "validTo", "certificateValue"], answer.Json.Select(member => member.Key));
        Assert.Equal(expected.Thumbprint, (string)answer.Json["thumbprint"]!);
        Assert.Equal(expected.RawData, Convert.FromBase64String((string)answer.Json["certificateValue"]!));
    }

    [Fact]
    public async Task Who_is_not_there_and_what_a_party_lacks_is_404_with_a_problem()
    {
        await using var rigg = await Registerrigg.StartAsync();
        rigg.Register.Endre(Klinikk, part => part with { Signering = null });

        var unknown = await rigg.PartAsync("api/v1/communicationparty/99999999");
        Assert.Equal((Registeroperasjoner.Part, "99999999", RegisterFacts.Nei), Fakta(rigg));
        var lacks = await rigg.PartAsync($"api/v1/certificate/{Klinikk}/signing");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (unknown.Status, unknown.Slag));
        Assert.Equal("Ingen kommunikasjonspart har HER-id 99999999.", (string)unknown.Json["detail"]!);
        Assert.Equal(HttpStatusCode.NotFound, lacks.Status);
    }

    [Theory]
    [InlineData("api/v1/communicationparty/abc", HttpStatusCode.BadRequest)]
    [InlineData("api/v2/communicationparty/1", HttpStatusCode.NotFound)]
    [InlineData("", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_read_is_refused(string sti, HttpStatusCode status)
    {
        await using var rigg = await Registerrigg.StartAsync();

        var answer = await rigg.PartAsync(sti);

        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.Slag));
    }

    [Fact]
    public async Task Another_scope_is_not_enough_and_neither_is_no_token()
    {
        await using var rigg = await Registerrigg.StartAsync();
        var address = rigg.Adresse(RegisterTjenester.AdresseregisteretRest, $"api/v1/communicationparty/{Klinikk}");

        var scope = await rigg.HentAsync(address, RegisterScopes.Kommunikasjonspart, RegisterScopes.CppaTilgangDpop);
        var expired = await rigg.PartAsync($"api/v1/communicationparty/{Klinikk}", Tilgangsrigg.Sett("exp", 1));
        var none = await rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

        Assert.Equal(
            [HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], new[] { scope.Status, expired.Status, none.Status });
        Assert.StartsWith("DPoP", none.Utfordring, StringComparison.Ordinal);
    }

    private static (string, string, string) Fakta(Registerrigg rigg) =>
        (rigg.Siste.Facts[RegisterFacts.Operasjon], rigg.Siste.Facts[RegisterFacts.HerId], rigg.Siste.Facts[RegisterFacts.Funnet]);
}
