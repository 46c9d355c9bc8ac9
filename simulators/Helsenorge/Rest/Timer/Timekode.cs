using System.Security.Cryptography;
using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>Reads what Helsenorge needs of an appointment that can be read.</summary>
internal static class Timekode
{
    /// <summary>The citizen; null when none is given.</summary>
    public static string? Pasient(Appointment time) =>
        time.Participant.Select(each => Pasientnummer.Av(each.Actor)).FirstOrDefault(found => found is not null);

    /// <summary>The sender's identifier; null when it is not whole.</summary>
    public static string? Identifikator(Appointment time) =>
        time.Identifier is [{ System: { } system, Value: { } value }, ..] ? $"{system}|{value}" : null;

    /// <summary>Numbers and HER-ids of the units that the appointment names.</summary>
    public static IEnumerable<string> Enheter(Appointment time) =>
        time.Contained.OfType<Organization>().SelectMany(each => each.Identifier).Select(each => each.Value).OfType<string>();

    /// <summary>An appointment in order, as it is stored when it is new.</summary>
    public static LagretTime Lagret(Appointment time) => new(
        Identifikator(time)!,
        Pasient(time)!,
        time.Status.GetLiteral() ?? "",
        time.Meta!.LastUpdated!.Value,
        time.Start,
        time.End,
        Versjon: 1,
        new FhirJsonSerializer().SerializeToString(time))
    {
        Innhold = Innhold(time),
    };

    /// <summary>The id that Helsenorge gives an appointment whose sender gave it none: the same each time that the appointment is sent.</summary>
    public static string Id(string tenant, string identifikator) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant} time {identifikator}")).AsSpan(0, 16)).ToString();

    // When it was changed is no content: the sender may send all again to be sure.
    private static string Innhold(Appointment time)
    {
        var copy = (Appointment)time.DeepCopy();
        copy.Meta!.LastUpdated = null;
        copy.Meta.VersionId = null;
        return new FhirJsonSerializer().SerializeToString(copy);
    }
}
