using System.Collections.Concurrent;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>A message that is out, until it is answered.</summary>
internal sealed class Ebxmlventing
{
    private readonly Ebxmlforsendelse _forsendelse;
    private readonly TrustAnchor _tillit;
    private readonly IReadOnlyList<EbxmlReferanse> _dekket;
    private readonly TaskCompletionSource<Ebxmlsvar> _svar = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _avvik = new();

    /// <summary>Makes the bytes that are sent, the same in every attempt.</summary>
    /// <param name="forsendelse">What is sent.</param>
    /// <param name="tillit">Who is trusted.</param>
    /// <exception cref="ArgumentException">The envelope has not one payload.</exception>
    public Ebxmlventing(Ebxmlforsendelse forsendelse, TrustAnchor tillit)
    {
        (_forsendelse, _tillit) = (forsendelse, tillit);
        if (forsendelse.Melding.Innhold is not [var id])
        {
            throw new ArgumentException("Forventet en melding med ett vedlegg.", nameof(forsendelse));
        }

        var payload = new Mimedel(id, CmsProtection.ContentType, CmsProtection.Protect(forsendelse.MsgHead, forsendelse.Avsender, forsendelse.Kryptering));
        var envelope = EbxmlSignering.Signer(EbxmlSkriver.Skriv(forsendelse.Melding), [payload], forsendelse.Avsender);
        _dekket = EbxmlSignatur.Verifiser(envelope, [payload], tillit).Referanser;
        Kropp = Mimeskriver.Skriv(envelope, [payload], $"skille-{Guid.NewGuid():N}");
    }

    /// <summary>What is sent.</summary>
    public Mimekropp Kropp { get; }

    /// <summary>The answer, when there is one that proves something.</summary>
    public Task<Ebxmlsvar> Svar => _svar.Task;

    /// <summary>What was wrong with the answers so far.</summary>
    public IReadOnlyList<string> Avvik => [.. _avvik];

    /// <summary>Takes an answer; one that proves nothing is only remembered.</summary>
    public void Motta(ReadOnlyMemory<byte> konvolutt)
    {
        var judged = Ebxmlsvardommer.Vurder(_forsendelse.Melding, _dekket, _forsendelse.Mottaker, konvolutt, _tillit);
        judged.Avvik.ToList().ForEach(_avvik.Enqueue);
        if (judged.Utfall != Ebxmlutfall.Ubesvart)
        {
            _svar.TrySetResult(judged);
        }
    }

    /// <summary>Remembers that an attempt had no answer that could be read.</summary>
    public void Mislyktes(string avvik) => _avvik.Enqueue(avvik);
}
