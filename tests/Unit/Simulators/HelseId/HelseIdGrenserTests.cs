using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>What HelseID remembers of calls does not grow with their number.</summary>
public sealed class HelseIdGrenserTests
{
    [Fact]
    public async Task Ten_thousand_token_calls_leave_no_more_than_the_last_minute()
    {
        await using var client = await StartAsync();
        var most = 0;
        for (var call = 0; call < 5_000; call++)
        {
            // Two calls: the challenge, and the token.
            var answer = Svar(client, nonce: null);
            var nonce = answer.Headers.Single(h => h.Key == "DPoP-Nonce").Value;
            Assert.Equal(200, Svar(client, nonce).Status);
            client.Clock.Advance(TimeSpan.FromSeconds(1));
            most = Math.Max(most, HelseIdSimulator.Tilstand(client.Tenant).Antall);
        }

        Assert.InRange(most, 100, 400);
    }

    [Fact]
    public async Task Registering_without_an_end_is_refused()
    {
        await using var client = await StartAsync();

        var refused = Assert.Throws<ArgumentException>(() =>
        {
            for (var number = 0; number <= HelseIdState.FlestRegistrert; number++)
            {
                HelseIdSimulator.Registrer(client.Tenant, Registrert with { KlientId = $"k{number}" });
            }
        });

        Assert.Contains("10000 klienter", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => HelseIdSimulator.RegistrerPerson(client.Tenant, new HelseIdPerson { Pid = "12345678901" }));
    }

    private static Answer Svar(Helseidklient client, string? nonce)
    {
        var form = client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem));
        var body = string.Join('&', form.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
        var address = client.Utsteder + HelseIdPaths.Token;
        var call = new SimulatedCall
        {
            Tenant = client.Tenant,
            Number = 1,
            Method = "POST",
            Path = HelseIdPaths.Token,
            Address = address,
            Headers = [new("Content-Type", "application/x-www-form-urlencoded"), new("DPoP", client.Bevis(address, nonce))],
            Body = System.Text.Encoding.UTF8.GetBytes(body),
        };
        return client.Simulator.Answer(call, client.Simulator.Read(call));
    }
}
