using AcceptanceHarness.ReferenceSystem.HelseId;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>Every refusal is told in words that somebody can act on.</summary>
public sealed class ForklaringTests
{
    public static TheoryData<string> Koder =>
    [
        "HID-1001", "HID-1002", "HID-1003", "HID-1004", "HID-1005", "HID-1006", "HID-1007", "HID-1008", "HID-1009", "HID-1010", "HID-DOUBLE-STRUCTURE",
    ];

    public static TheoryData<string> Errors =>
    [
        "invalid_client", "unauthorized_client", "invalid_grant", "invalid_scope", "invalid_target", "access_denied", "use_dpop_nonce",
        "invalid_dpop_proof", "temporarily_unavailable", "server_error",
    ];

    public static TheoryData<string> Arter => [.. Enum.GetNames<HelseIdFeilart>()];

    [Theory]
    [MemberData(nameof(Koder))]
    public void HelseIDs_own_codes_are_explained_with_what_to_do(string kode)
    {
        var text = Forklaring.Av(new HelseIdFeil(HelseIdFeilart.Avvist, "", "invalid_request", $"{kode}: some text"));

        Assert.Contains("Gi beskjed til driftsansvarlig: ", text, StringComparison.Ordinal);
        Assert.EndsWith($"(Kode {kode})", text, StringComparison.Ordinal);
        Assert.DoesNotContain("some text", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void OAuth_errors_are_explained(string error)
    {
        var text = Forklaring.Av(new HelseIdFeil(HelseIdFeilart.Avvist, "", error, null));

        Assert.EndsWith($"(Kode {error})", text, StringComparison.Ordinal);
        Assert.InRange(text.Count(c => c == '.'), 2, 5);
    }

    [Fact]
    public void What_is_unknown_is_told_without_repeating_what_came_from_outside() => Assert.Equal(
        "HelseID avviste forespørselen. Gi beskjed til driftsansvarlig: oppgi koden merkelig_feilscriptalert1script.",
        Forklaring.Av(new HelseIdFeil(HelseIdFeilart.Avvist, "", "merkelig_feil<script>alert(1)</script>", "Error!")));

    [Theory]
    [MemberData(nameof(Arter))]
    public void Every_kind_of_fault_has_its_words(string art)
    {
        var text = Forklaring.Av(new HelseIdFeil(Enum.Parse<HelseIdFeilart>(art), "Noe gikk galt"));

        Assert.Matches("^[A-ZÆØÅ].*[.)]$", text);
    }
}
