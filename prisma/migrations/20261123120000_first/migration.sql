-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'guest',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "upload_key" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'uploaded',
    "reason" TEXT,
    "unreadable_scripts" TEXT[],
    "title" TEXT,
    "title_corrected" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "currency" TEXT,
    "reading" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "menu_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page" (
    "menu_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "photo_key" TEXT NOT NULL,
    "thumb_key" TEXT NOT NULL,
    "width_px" INTEGER NOT NULL,
    "height_px" INTEGER NOT NULL,
    "line_boxes" JSONB,
    "lines_read" INTEGER NOT NULL DEFAULT 0,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "page_pkey" PRIMARY KEY ("menu_id","number")
);

-- CreateTable
CREATE TABLE "dish" (
    "id" UUID NOT NULL,
    "menu_id" UUID NOT NULL,
    "page_number" INTEGER NOT NULL,
    "position" DOUBLE PRECISION NOT NULL,
    "name" TEXT NOT NULL,
    "second_name" TEXT,
    "description" TEXT,
    "section" TEXT,
    "prices" JSONB NOT NULL,
    "box" JSONB,
    "confidence" DOUBLE PRECISION NOT NULL,
    "sketch_key" TEXT NOT NULL,
    "read_key" TEXT,
    "as_read" JSONB,
    "corrected" TEXT[],
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "menu_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_stream" (
    "id" UUID NOT NULL,
    "last_seq" INTEGER NOT NULL,

    CONSTRAINT "event_stream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "stream_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("stream_id","seq")
);

-- CreateTable
CREATE TABLE "model_call" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "account_id" UUID,
    "address_hash" TEXT,
    "menu_id" UUID,
    "dish_id" UUID,
    "day" DATE NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'running',
    "error_code" TEXT,
    "request_id" TEXT,
    "text_in_tokens" INTEGER NOT NULL DEFAULT 0,
    "image_in_tokens" INTEGER NOT NULL DEFAULT 0,
    "out_tokens" INTEGER NOT NULL DEFAULT 0,
    "held_micros" INTEGER NOT NULL,
    "cost_micros" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "model_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spend" (
    "scope" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "spent_micros" BIGINT NOT NULL DEFAULT 0,
    "held_micros" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "spend_pkey" PRIMARY KEY ("scope","day")
);

-- CreateTable
CREATE TABLE "model_health" (
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "open_until" TIMESTAMPTZ(3),
    "open_reason" TEXT,
    "probe_until" TIMESTAMPTZ(3),
    "not_before" TIMESTAMPTZ(3),
    "shutdown_date" DATE,
    "checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_health_pkey" PRIMARY KEY ("provider","model")
);

-- CreateTable
CREATE TABLE "model_switch" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "reason" TEXT NOT NULL,
    "thrown_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_switch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "menu_account_id_id_idx" ON "menu"("account_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "menu_account_id_upload_key_key" ON "menu"("account_id", "upload_key");

-- CreateIndex
CREATE INDEX "dish_menu_id_position_idx" ON "dish"("menu_id", "position");

-- CreateIndex
CREATE INDEX "dish_sketch_key_idx" ON "dish"("sketch_key");

-- CreateIndex
CREATE UNIQUE INDEX "dish_menu_id_read_key_key" ON "dish"("menu_id", "read_key");

-- CreateIndex
CREATE INDEX "correction_menu_id_created_at_idx" ON "correction"("menu_id", "created_at");

-- CreateIndex
CREATE INDEX "model_call_menu_id_idx" ON "model_call"("menu_id");

-- CreateIndex
CREATE INDEX "model_call_day_idx" ON "model_call"("day");

-- CreateIndex
CREATE INDEX "model_call_provider_model_medium_outcome_started_at_idx" ON "model_call"("provider", "model", "medium", "outcome", "started_at");

-- AddForeignKey
ALTER TABLE "menu" ADD CONSTRAINT "menu_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menu"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dish" ADD CONSTRAINT "dish_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menu"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menu"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "event_stream"("id") ON DELETE CASCADE ON UPDATE CASCADE;
