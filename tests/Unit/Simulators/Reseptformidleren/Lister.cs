using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

/// <summary>M25.1 and its company, changed from the examples.</summary>
internal static class Lister
{
    public const string ForsteId = "11111111-1111-4111-8111-111111111111";
    public const string AndreId = "22222222-2222-4222-8222-222222222222";
    public const string Fnr = "13847510069";

    /// <summary>A list that builds on another, or on none.</summary>
    public static XDocument Liste(string id, string? bygdPa = null)
    {
        var document = Legekontor.Eksempel("M25.1");
        document.Descendants(Namespaces.MsgHead + "MsgId").Single().Value = id;
        var reference = document.Descendants(Namespaces.MsgHead + "ConversationRef").Single();
        if (bygdPa is null)
        {
            reference.Remove();
        }

        reference.Elements().ToList().ForEach(element => element.Value = bygdPa ?? "");
        return document;
    }

    /// <summary>An example with a message id of its own.</summary>
    public static XDocument Med(string message, string id, Action<XDocument>? change = null)
    {
        var document = Legekontor.Eksempel(message);
        document.Descendants(Namespaces.MsgHead + "MsgId").First().Value = id;
        change?.Invoke(document);
        return document;
    }

    /// <summary>Another doctor's office as sender.</summary>
    public static void SomAnnen(XDocument document)
    {
        document.Descendants(Namespaces.MsgHead + "Id").Single(id => id.Value == "9990101").Value = "9990102";
    }
}
