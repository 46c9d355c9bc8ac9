using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Reads an order for a test token.</summary>
internal static class Testtokenleser
{
    /// <summary>The largest order that is read, in bytes.</summary>
    public const int Storst = 64 * 1024;

    private static readonly JsonSerializerOptions Strengt = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>The order, or why it cannot be read, in bokmål.</summary>
    public static (Testtokenbestilling? Bestilling, string? Feil) Les(ReadOnlyMemory<byte> json)
    {
        if (json.Length > Storst)
        {
            return (null, $"Bestillingen er større enn {Storst} byte. Send en mindre.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Strengt.MaxDepth, AllowDuplicateProperties = false });
            if (HarVirkeligNummer(document.RootElement))
            {
                return (null, "Bestillingen har et fødselsnummer eller D-nummer som ikke er syntetisk. Bruk bare syntetiske personer (måned + 80 eller + 65).");
            }

            return document.RootElement.ValueKind == JsonValueKind.Object
                ? (document.RootElement.Deserialize<Testtokenbestilling>(Strengt), null)
                : (null, "Forventet et JSON-objekt med bestillingen.");
        }
        catch (JsonException unreadable)
        {
            return (null, $"Bestillingen kan ikke leses ved «{JournalText.Of(unreadable.Path ?? "$")}»: feil type, eller ikke JSON der hvert navn står én gang.");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written with \u: no text.
            return (null, "Bestillingen har en tekst som ikke er Unicode.");
        }
    }

    private static bool HarVirkeligNummer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => ErVirkelig(member.Name) || HarVirkeligNummer(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HarVirkeligNummer),
        JsonValueKind.String => ErVirkelig(value.GetString()!),
        JsonValueKind.Number => ErVirkelig(value.GetRawText()),
        _ => false,
    };

    private static bool ErVirkelig(string text) => NationalId.In(text).Any(id => !id.IsSynthetic);
}
